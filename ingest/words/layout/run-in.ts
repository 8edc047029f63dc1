import { alone } from '../particles/alone.ts'

/** Words of duty, permission and fact that no run-in heading holds: a first sentence with one of them is a rule. */
export const headingVerbs = new RegExp(
  `(?:${alone('应', '须')}|必须|不得|可以|有权|不予|予以|视为|为准|的，|是指|务必|原则上|有效期为|适用于|由.{1,20}负责)`,
)

/** Words by which a sentence hands over to the list under it. */
export const introducing =
  /(?<![\d一二三四五六七八九十百千万亿](?:个|周|平方|立方|公)?[人元岁年月日天家名级吨亩户倍层米里次项件]?)以下|下列|如下/
