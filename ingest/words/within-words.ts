/**
 * Words of which a character that rules elsewhere is only a part: 应 asks for something, but not in 供应 and 应届.
 *
 * Patterns that look for such a character alone write `own('应')`; a word that they mistake for it is added here, once for all.
 */
export const wordsWith: Readonly<Record<string, string>> = {
  一般: '一般项目 一般企业 一般公共 一般公益 一般公司 一般工业 一般工程 一般工商业 一般纳税 一般课题 一般性',
  不: '不动产 不锈钢 不良 不饱和 不孕 不法',
  中: '中小 中学 中心 中医 中药 中草药 中西 中级 中央 中职 中高 中型 中国 中华 中部 中介 中外 中考 中试 中标 中青年 中老年 中年 中文 中层 中等 中专 中餐 中队 中班 中端 中共 中山 中卫 中牟 初中 高中 附中 一中 二中 三中 四中 五中 六中 七中 八中 九中 十中 汉中 晋中 吴中 阆中',
  了: '了解 了结 为了 除了',
  予: '授予 赋予',
  为: '行为 人为 无为 为民 为主 为期',
  从: '从业 从事',
  以: '以上 以下 以前 以内 以往 以色列',
  价: '评价 性价比 价值观',
  供: '供应 供电 供销 供热 供水 供气 供货 供暖 供需 供给 供餐',
  其: '其中 其他 其余 其它',
  内: '内科 内容 内部 内控 内贸 内资 内蒙 内陆 内河 内地 内审 内训 内江 内黄 内丘 内乡 国内 境内 室内 市内 省内 校内 院内 业内',
  减: '减排 减震 减速 减灾 减压',
  分: '分析 分项 分类 分布 分支 分公司 分级 分校 分店 分部 分馆 分会 分局 分院 分中心 分包 分配 分数 分值 分红 分期 分队 分段 部分',
  到: '到期 到岗 报到',
  前: '前期 前沿 前台 前端 前景 前郭 前进 学前 产前 岗前 课前',
  加: '加工 加盟 加油 加气 加热 加权 加速 加固 加班 加急 增加值 附加 参加 添加 施加',
  即: '即时 即食 即墨 即将 立即 随即',
  及: '及时 及格 普及 涉及 顾及',
  另: '另行',
  可: '可再生 可行 可靠 可持续 可燃 可降解 可回收 可穿戴 可控 可转债 可追溯 可编程 可克达拉 许可 认可',
  同: '合同 不同 共同 相同 等同 如同 协同 雷同 随同 会同 大同 异同',
  后: '后备 后勤 后续 后期 后台 后代 后进 后评价 博士后 售后 产后 术后 课后 最后',
  向: '向阳 向日葵 方向 意向 定向 导向 走向 取向 双向 单向 纵向 横向',
  含: '含量 含税 含氧',
  和: '和平 和谐 和解 和田 和林格尔 和县 和顺 和龙 和静 和睦 和美乡村 和政 饱和 共和 温和 缓和 总和',
  在: '在职 在校(?![内外园]) 在册 在岗(?!位) 在编 在建 在研(?![究发]) 在读 在线 在园(?!区) 在籍 在孵(?!化) 所在 潜在 内在',
  均: '均价 均匀 均衡 均值 均线',
  处: '处理 处置 处室 处方 处级 处长 处分 处所 处境 处于 办事处 教务处 总务处 学生处 人事处 财务处 科研处 科技处 管理处 秘书处 保卫处 后勤处 联络处 代表处 登记处 好处 用处 益处 到处 各处 此处 住处 出处',
  对: '对外 对口 对接 对象 对策 对手 对联 对等 对标 对方 绝对 相对 结对 一对一 派对',
  将: '将乐 将军 将来 即将 健将 麻将',
  居: '居民 居住 居家 居委 居间 居室 居留 居所 居中 定居 安居 旅居 民居 迁居',
  带: '带头人',
  应: '应届 应急 应聘 应邀 应用 应收 应付 应纳税 应税 应城 应县 供应 响应 相应 对应 适应 效应 反应 感应 顺应 呼应',
  年: '少年 青年 老年 中年 成年 童年 幼年',
  并: '并网 并购 并联 并轨 并发 合并 兼并',
  度: '年度 季度 月度 制度 程度 进度 态度 调度 限度 角度 印度',
  户: '户籍 户口 户外 户主 户型 户均 户用',
  扣: '折扣 纽扣',
  报: '申报 填报 预报 报名 报告 报表 报价 报到 报销 报刊 报纸 公报 汇报 日报 情报 举报 通报 简报 海报',
  按: '按摩 按揭 按钮 按键',
  时: '时装 时尚 时代 时政 时间 时期 时段 时限 时速 时效 时长 小时 学时 课时 工时 台时 临时 及时 同时 准时 按时 定时 限时 实时 即时 平时 瓦时',
  有: '有效发明 有效专利 有效证件 有效身份 有效商标 有效样本 有效合同 有机 有限 有色 有线 有氧 有轨 有声 有害 有奖 有偿 国有 私有 公有',
  未: '未成年 未来 未央',
  本: '本科 本专科 本硕 本市 本省 本区 本县 本地 本土 本级 本校 本村 本镇 本乡 本街道',
  比: '比赛 比武 比选 比如 比较 比价 比对 比拼 比试 评比 同比 环比',
  满: '满族 满意 满洲里 满城 满分 满勤 圆满 美满 饱满 丰满 充满',
  无: '无人机 无人驾驶 无形 无线 无障碍 无害 无机 无菌 无纺 无公害 无花果 无党派 无土 无缝 无业 无烟 无为市 无锡 无极县',
  由: '由来 自由 理由 缘由 事由 案由 路由',
  的: '目的 标的',
  等: '等级 等次 等候 等待 等额 等值 等离子 高等 中等 初等 平等 同等 优等 特等 上等 均等 一等 二等 三等 四等 五等',
  经: '经营 经费 经济 经办 经销 经理 经纪 经典 经验 经常 经贸 经信 经开 财经 神经',
  给: '给水 给排水 供给 补给 自给',
  者: '记者 学者',
  自: '自由 自有 自筹 自然 自愿 自主 自发 自用 自动 自行 自身 自建 自查 自评',
  能: '性能 功能 职能 技能 节能 智能 产能 动能 效能',
  约: '节约 合约 契约 条约 预约 签约 履约 违约',
  共: '公共',
  至: '至诚 至善 冬至 夏至',
  被: '被征地 被保险人 被害人 被监护人 被抚养人 被赡养人',
  要: '主要 重要 次要 必要 只要 纪要 摘要 提要 概要',
  计: '设计 统计 审计 会计 合计',
  设: '设备 设施 设计 设区 设市 设想 设防 设色 建设 假设 敷设 铺设 架设',
  该: '应该',
  费: '免费 消费 浪费 自费 公费',
  达: '达州 达标 达川 达孜 达拉特 达坂城 发达 雷达 马达',
  都: '首都 成都 古都 江都 丰都 于都 宜都 望都 商都 武都 昌都 花都 新都',
  限: '限额 限价 限制 限速 限高 限重 限期 限度 限定 限值',
  需: '需求 急需 供需 内需 所需 必需 特需 刚需',
  须: '须知',
  原: '草原 高原 平原 病原 还原 中原 太原',
}

/** What stands before and behind a character in a word: 办事⟦处⟧, ⟦处⟧理. */
const halves = (word: string, character: string): { readonly before: string; readonly behind: string } => {
  const at = word.indexOf(character)
  return { before: word.slice(0, at), behind: word.slice(at + character.length) }
}

function ownOne(character: string): string {
  const parts = (wordsWith[character] ?? '').split(' ').filter(Boolean)
  const excluded = parts
    .map(word => halves(word, character))
    .map(({ before, behind }) => (before === '' ? behind : `(?<=${before}${character})${behind}`))
  return excluded.length === 0 ? character : `${character}(?!${excluded.join('|')})`
}

/** The source of a pattern for any of some characters or words where it is a word of its own and no part of another. */
export const own = (...words: readonly string[]): string => `(?:${words.map(ownOne).join('|')})`

const alone = new Map(Object.keys(wordsWith).map(word => [word, new RegExp(ownOne(word), 'y')]))

/** Whether a word that is found at a place stands there on its own: 应 in 企业应, not in 供应. */
export function standsAlone(word: string, text: string, at: number): boolean {
  const pattern = alone.get(word)
  if (pattern === undefined) return true
  pattern.lastIndex = at
  return pattern.test(text)
}
