import { describe, expect, test } from 'vitest'
import { findDocuments } from '../../../../ingest/extract/materials/document-names.ts'
import { readForms } from '../../../../ingest/extract/materials/document-words.ts'

/** The shapes and copies that the end of an enumeration gives to those before it. */
const given = (text: string): (readonly (string | number | null)[])[] =>
  findDocuments(text, { start: 0, end: text.length })
    .slice(0, -1)
    .map(({ shape, copies }) => [readForms(shape ?? '').join('+'), copies])

describe('what the end of an enumeration tells of all of it', () => {
  test.each([
    ['身份证、残疾人证原件及复印件', [['original+copy', null]]],
    ['申请表、承诺书各2份', [['', 2]]],
    [
      '身份证、户口簿、毕业证书(原件及复印件各1份)',
      [
        ['original+copy', 1],
        ['original+copy', 1],
      ],
    ],
    [
      '身份证、学位证书(原件和复印件)、近期照片3张',
      [
        ['original+copy', null],
        ['', null],
      ],
    ],
    [
      '报名表、身份证、学历证书扫描件',
      [
        ['', null],
        ['electronic', null],
      ],
    ],
    ['毕业证、户口簿(户主页)扫描件或拍照照片', [['electronic', null]]],
    ['教师资格证、普通话证书复印件各1份', [['copy', 1]]],
    ['免考申请表和免考证明的纸质版各一份', [['paper', 1]]],
    ['出版合同、证明文件等有关文本的复印件', [['copy', null]]],
  ])('%s', (text, expected) => {
    expect(given(text)).toEqual(expected)
  })

  test.each([
    '申请表、身份证(复印件)',
    '户口簿、身份证复印件',
    '户口簿原件、身份证(复印件)',
    '身份证(附件1)、营业执照(加盖公章)',
  ])('%s: each as it stands', text => {
    expect(given(text)).not.toContainEqual(['copy', null])
  })
})
