import { describe, expect, test } from 'vitest'
import { ofTheNotice, onPublication, shutting, soon } from '../../runtime/words.ts'

const tables = [
  [
    'shutting',
    shutting,
    ['2026年3月1日至3月31日，申报模块暂时关闭', '系统停机维护', '期间不予受理'],
    ['3月1日至3月31日受理申报', '公示期间'],
  ],
  ['soon', soon, ['请及时', '尽快完成'], ['另行通知', '具体时间待定']],
  [
    'ofTheNotice',
    ofTheNotice,
    ['印发', '本通知印发', '本办法公布之日', '发布之日'],
    ['发布认定结果公告', '市局公告', '名单公布', '合同签发'],
  ],
  ['onPublication', onPublication, ['发布', '公布'], ['印发', '下发']],
] as const

describe.each(tables)('%s', (_name, pattern, found, absent) => {
  test.each(found)('is in %s', text => {
    expect(pattern.test(text)).toBe(true)
  })
  test.each(absent)('is not in %s', text => {
    expect(pattern.test(text)).toBe(false)
  })
})
