import { alone } from '../particles/alone.ts'

/** Words of duty, permission and fact that no run-in heading holds: a first sentence with one of them is a rule. */
export const headingVerbs = {
  pattern: new RegExp(
    `(?:${alone('应', '须')}|必须|不得|可以|有权|不予|予以|视为|为准|的，|是指|务必|原则上|有效期为|适用于|由.{1,20}负责)`,
  ),
  examples: [
    '申请人应当提交',
    '不得重复申报',
    '证书有效期为三年',
    '由市财政局负责',
    '以网上填报为准',
    '应及时',
    '须带证件',
  ],
  counterexamples: [
    '申报条件',
    '补贴标准',
    '主管部门职责',
    '报名须知',
    '应急处置',
    '供应商要求',
    '应届毕业生补贴',
    '应聘条件',
    '响应时限',
    '相应条件',
  ],
}

/** Words by which a sentence hands over to the list under it. */
export const introducing = {
  pattern:
    /(?<![\d一二三四五六七八九十百千万亿](?:个|周|平方|立方|公)?[人元岁年月日天家名级吨亩户倍层米里次项件]?)以下|下列|如下/,
  examples: ['同时符合以下条件', '提交下列材料', '通知如下', '提交以下材料', '符合以下条件'],
  counterexamples: ['上述条件', '符合条件的企业', '下属单位', '30人以下企业', '500万元以下项目', '三年以下期限'],
}
