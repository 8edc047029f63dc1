/**
 * Words that are written with a numeral and count nothing: the numeral in them is no number of the notice.
 * One string a group, the words parted by spaces.
 */
const groups = {
  /** Adverbs, pronouns and set phrases: 进⟦一⟧步, 统⟦一⟧, 之⟦一⟧. */
  everyday: `
    进一步 统一 一致 一般 一定 一律 一旦 一并 一同 一起 一直 一切 一样 一体 一些 一时 一经 一贯
    一线 一流 一站 一网 一窗 一件事 一次性 一方 一味 唯一 同一 单一 逐一 专一 任一 之一 某一 每一
    另一 这一 那一 一一对应 一对一 一系列 一揽子 一带一路 一路 一手 一票否决 一案 一事 一企 一户一
    一人一 一校一 一地一 一策 一岗双责 一卡通 一码 一门 一表 一照 一证 一证通 一老一小 一把手 一刀切
    一盘棋 一张图 一张网 一张表 一本账 一字 一元 一句 一度 一再 一向 一概 一端 一侧 一面 一边 一旁
    一带 一齐 一道 一心 一身 一视同仁 归一 合一 一词 一般性 一体化 一致性 不一 如一 划一 一脉 一点
    一定的 一段 一类 一产 一中全会 一房 一厅 一卫 一室 一居 一年级 一体推进`,
  /** Words with 零 that is no nought. */
  nought: `
    零售 零星 零散 零件 零部件 零容忍 零距离 零跑动 零碳 零工 零增长 零申报 零报告 清零 归零 零基
    零排放 零事故 从零`,
  /** Slogans and names of policies: ⟦三⟧支⟦一⟧扶, ⟦五⟧险⟦一⟧金. */
  policies: `
    千方百计 第一时间 三支一扶 五险一金 五四青年 五一假期 五一劳动 十一假期 六一儿童 八一建军 五年规划
    九年一贯 九年义务 九三学社 千家万户 两项制度 三重一大 三品一标 三严三实 两学一做 两不愁三保障
    四项基本原则 一国两制 两个一百年 五位一体 四个全面 六稳六保 九二共识 两个维护 四个意识 四个自信 三个代表 两个确立 八项规定 二十大 二十届 十九大 十八大 三中全会 四中全会
    五中全会 六中全会 二中全会 七中全会 十九届 十八届 三权分置 三通一平 七通一平 五证合一 三证合一
    多证合一 三线一单 三区三线 三去一降一补`,
  /** Places, levels, things: ⟦四⟧川, ⟦二⟧维码, ⟦三⟧级. */
  things: `
    十分 百姓 万物 三农 三方 三公 三包 三产 三全 三好 三维 三角 三级 三甲 三峡 三亚 三明 三门峡
    三北 三江 三沙 二手 二维码 二氧化 二次 二级 二等 二类 二胎 二孩 三孩 四川 四平 四好 四上 四有
    四级 四至 四类 四周 四肢 五金 五保 五指 五大 五级 五星 六安 六盘水 六级 六保 六稳 七夕 七台河
    八达岭 九江 九寨沟 十堰 百货 百强 百年 百日 百家 百度 百分制 百科 千岛 千兆 万宁 万州 万达 万科
    万象 万盛 万载 亿利 两会 两岸 两侧 两者 两地 两端 两旁 两新 两高 两优 两癌 两非 两网 双一流
    三星 四大 三大 四风 三同时 两化 两级 两房 三房 二厅 两厅 两卫 二室 两室 三室 四室 两居 三居
    二套房 三套房 队伍 二线 三线 四线`,
}

/** Every word that is written with a numeral and counts nothing. */
export const wordsWithNumerals: readonly string[] = Object.values(groups).flatMap(words => words.trim().split(/\s+/))
