/** How a text says what it will call something: `（以下简称“培育平台”）`, `（下称《办法》）`; group 1 is the short name. */
export const aliasPattern =
  /(?:以下统称为?|以下简称为?|以下称为?|下称|下简称|简称为?)\s?[:：]?\s?(?:[“"'‘《「]([^”"'’》」]{1,40})[”"'’》」]|([^\s,，。;；)）“”"《》]{1,20})(?=[)）]))/

/** Documents and not forms: what a title in 《》 ends with where it is something that one can cite. */
export const citableTitle =
  /(?:法|条例|规定|办法|细则|通知|公告|通告|公报|意见|方案|规划|计划|决定|决议|标准|指引|指南|目录|名录|纲要|规则|规范|令|函|批复|措施|政策|准则|制度|章程|程序|要点|领域|协议|公约|导则|通则|规程|定额|清单|若干规定|解释|报告|手册|要求)(?:》)?(?:\s?[(（][^()（）]{1,24}[)）]){0,2}$/
