/** A label of the index card that government sites put above a document, and what it says of it. */
export type CardFact = 'issued' | 'published' | 'documentNumber' | 'issuer' | 'title'

const facts: Readonly<Record<string, CardFact>> = {
  成文日期: 'issued',
  发文日期: 'issued',
  印发日期: 'issued',
  签发日期: 'issued',
  发布日期: 'published',
  发布时间: 'published',
  公开日期: 'published',
  公布日期: 'published',
  发文字号: 'documentNumber',
  发文文号: 'documentNumber',
  文件编号: 'documentNumber',
  文号: 'documentNumber',
  发文机关: 'issuer',
  发文单位: 'issuer',
  制发机关: 'issuer',
  发布机构: 'issuer',
  发文机构: 'issuer',
  发布机关: 'issuer',
  公开机构: 'issuer',
  标题: 'title',
  公文标题: 'title',
  信息名称: 'title',
}

const others =
  '索引号|主题分类|信息分类|公文种类|组配分类|体裁分类|主题词|关键词|有效性|时效性|文件状态|效力状态|统一编号|生效日期|生效时间|失效日期|废止日期|实施日期|服务对象|信息来源|名称|语种|载体类型|所属主题|公开类别|公开责任部门|信息生成日期|内容概述'

/** The labels of a card, in a line with one or several of them. */
export const cardLabels = {
  pattern: new RegExp(`(?<![\\u4e00-\\u9fff])(${Object.keys(facts).join('|')}|${others})\\s?:\\s?`, 'g'),
  examples: ['索引号:000014349/2024', '市财政局 成文日期: 2024年3月', '发文机关 :某市人民政府'],
  counterexamples: ['申报项目名称:', '文件标题:', '发文字号不详'],
}

/** A line of an index card. */
export const cardLine = {
  pattern: new RegExp(`^(?:${Object.keys(facts).join('|')}|${others})\\s?:`),
  examples: ['发文字号:某政发〔2024〕7号', '主题词:', '有效性:有效'],
  counterexamples: ['项目名称:', '联系电话:', '索引号为'],
}

/** What a label says of the document; null for those that only serve the site. */
export const cardFact = (label: string): CardFact | null => facts[label] ?? null
