import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findDocuments } from '../../../../ingest/extract/materials/document-names.ts'

/** The text with each name found in ⟦ ⟧. */
function mark(text: string): string {
  let marked = text
  for (const { name } of findDocuments(text, { start: 0, end: text.length }).reverse()) {
    marked = `${marked.slice(0, name.start)}⟦${marked.slice(name.start, name.end)}⟧${marked.slice(name.end)}`
  }
  return marked
}

describe('documents of an enumeration', () => {
  test.each([
    '⟦推荐函⟧、⟦评审结论⟧和⟦符合认定标准的推荐企业名单⟧。',
    '⟦审核情况报告⟧及⟦正式推荐意见⟧(含相关程序和结果证明)、⟦推荐汇总表⟧、⟦申报书⟧(一份)报送省厅',
    '⟦修改意见和建议⟧(纸质文件和电子版)反馈至我厅',
    '⟦本人身份证原件及复印件⟧、⟦户口簿⟧、⟦1寸照片⟧2张',
    '⟦上一年度知识产权、科技人员、研发费用等年度发展情况报表⟧。',
    '⟦法人证书或营业执照复印件⟧一份',
    '一份⟦《项目申报书》⟧',
    '以下⟦变更申请表⟧,逾期不予受理',
    '提交申请材料的企业',
    '有关企业家代表参加',
  ])('%s', marked => {
    expect(mark(marked.replace(/[⟦⟧]/g, ''))).toBe(marked)
  })

  test('a phrase that is open where papers are summed up ends the search and not the name', () => {
    expect(mark('营业执照、对企业等相关证明文件')).toBe('⟦营业执照⟧、对企业等相关证明文件')
  })

  test('copies for each count for all before them', () => {
    expect(findDocuments('申请表、承诺书各2份报送市局', { start: 0, end: 14 }).map(each => each.copies)).toEqual([2, 2])
  })

  test('any text gives spans within it', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[提交申请表书、和(（)）,。报告各2份《》名单对等材料“”将]{0,60}$/), text => {
        for (const { name, whole } of findDocuments(text, { start: 0, end: text.length })) {
          expect(name.start).toBeLessThan(name.end)
          expect(whole.end).toBeGreaterThanOrEqual(name.end)
          expect(whole.end).toBeLessThanOrEqual(text.length)
        }
      }),
    )
  })
})
