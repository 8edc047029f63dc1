/**
 * Characters of the block CJK Radicals Supplement, each followed by the ideograph that it stands for.
 *
 * The pairs are those of the Unicode property Equivalent_Unified_Ideograph that stay one UTF-16 unit long;
 * normalization knows two of them only.
 */
const supplement = [
  '⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺈刀⺉刂⺊卜⺋㔾⺌小⺍尐⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爬⺦丬⺧牛⺨犭⺩王⺫目⺬示',
  '⺭礻⺯糹⺰纟⺱罓⺲罒⺳㓁⺴冗⺶羊⺹耂⺺肀⺻聿⺼肉⺾艹⺿艺⻀艻⻁虎⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻋车⻌辶⻍辷⻎辸⻏邑⻐钅⻑長⻒镸⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞',
  '⻝食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟',
].join('')

/** The ideograph for each Kangxi radical (U+2F00 to U+2FD5, by compatibility) and supplementary radical. */
export const ideographOfRadical: ReadonlyMap<string, string> = new Map([
  ...Array.from({ length: supplement.length / 2 }, (_, index): [string, string] => [
    supplement.charAt(2 * index),
    supplement.charAt(2 * index + 1),
  ]),
  ...Array.from({ length: 0xd6 }, (_, index): [string, string] => {
    const radical = String.fromCharCode(0x2f00 + index)
    return [radical, radical.normalize('NFKC')]
  }),
  // Its compatibility character is the traditional form; where a notice shows this radical it means the simplified one.
  ['\u2f3e', '\u6237'],
])
