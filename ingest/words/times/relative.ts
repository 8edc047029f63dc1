import { clock, dayOfMonth, known, month, numeralStarts, readClock, readClockAfter, readDay } from './fragments.ts'
import type { TimePattern } from './time-pattern.ts'

/** 一时, 一点: words in which 时 and 点 are no hour. */
const vagueHour = /^[一两二三四五六七八九十][时点]$/

const monthsAhead: Readonly<Record<string, number>> = {
  次: 1,
  下: 1,
  翌: 1,
  下一个: 1,
  下个: 1,
  当: 0,
  本: 0,
  隔: 2,
  该: 0,
}

/** Points at the month that the sentence has named before. */
const thatMonth = '该'

/** Months counted from the notice itself: ⟦本⟧月底. */
const noticeMonths = /^[本下]/

/** Times counted from something that the sentence names, and times that no calendar knows. */
export const relativePatterns = [
  {
    id: 'next-month',
    starts: '次下翌当本隔该',
    behind: '月一个',
    pattern: `(?<which>下一个|下个|[次下翌当本隔]|该(?=月(?:的?最后|的?末|底)))月的?(?:${dayOfMonth('at')}|(?<first>首日|初)|(?<end>末日|最后一[日天]))?(?!份)`,
    read: groups => {
      const day = groups.end === undefined ? (groups.first === undefined ? readDay(groups, 'at').day : 1) : -1
      const told = groups.which === thatMonth ? { told: true as const } : {}
      const now = noticeMonths.test(groups.which ?? '') ? { now: true as const } : {}
      return {
        type: 'next',
        unit: 'month',
        count: monthsAhead[groups.which ?? ''] ?? 1,
        ...(day ? { day } : {}),
        ...told,
        ...now,
      }
    },
    examples: {
      次月25日: { type: 'next', unit: 'month', count: 1, day: 25 },
      下月10日: { type: 'next', unit: 'month', count: 1, day: 10, now: true },
      本月底: { type: 'next', unit: 'month', count: 0, day: -1, now: true },
      次月: { type: 'next', unit: 'month', count: 1 },
      次月底: { type: 'next', unit: 'month', count: 1, day: -1 },
      次月首日: { type: 'next', unit: 'month', count: 1, day: 1 },
      该月最后一天: { type: 'next', unit: 'month', count: 0, day: -1, told: true },
      当月15日: { type: 'next', unit: 'month', count: 0, day: 15 },
    },
  },
  {
    id: 'next-year',
    starts: '次翌',
    behind: '年',
    pattern: `[次翌]年(?:度)?的?(?:${month('at')}(?:${dayOfMonth('at')})?)?`,
    read: groups => ({
      type: 'next',
      unit: 'year',
      count: 1,
      ...known<{ month: number; day: number }>({ month: readDay(groups, 'at').month, day: readDay(groups, 'at').day }),
    }),
    examples: {
      次年3月31日: { type: 'next', unit: 'year', count: 1, month: 3, day: 31 },
      次年: { type: 'next', unit: 'year', count: 1 },
      翌年6月底: { type: 'next', unit: 'year', count: 1, month: 6, day: -1 },
    },
  },
  {
    id: 'next-day',
    starts: '次翌',
    behind: '日',
    pattern: '[次翌]日',
    read: () => ({ type: 'next', unit: 'day', count: 1 }),
    examples: { 次日: { type: 'next', unit: 'day', count: 1 } },
  },
  {
    id: 'clock',
    starts: `${numeralStarts}上下中晚凌早`,
    behind: `${numeralStarts}零:时点午上晨`,
    pattern: `${clock('at')}(?:(?:至|到|[-~—–]{1,2})${clock('until')})?`,
    read: (groups, text) => {
      if (vagueHour.test(text)) return null
      const time = readClock(groups, 'at')
      const until = readClockAfter(groups, 'until', time)
      if (time === undefined) return null
      const half = groups.atHalf === undefined ? {} : { half: true as const }
      return { type: 'clock', time, ...(until === undefined ? {} : { until }), ...half }
    },
    examples: {
      '9:00-17:00': { type: 'clock', time: '09:00', until: '17:00' },
      '下午2:00-4:30': { type: 'clock', time: '14:00', until: '16:30', half: true },
      上午9时: { type: 'clock', time: '09:00', half: true },
      '下午报到时间为2:10': { type: 'clock', time: '14:10', half: true },
      '14:30': { type: 'clock', time: '14:30' },
    },
  },
  {
    id: 'always',
    starts: '系平全常长随可不',
    behind: '统台年天期时以随设限',
    pattern:
      '(?:系统|平台)?全年(?:常态化)?(?:敞口|受理|开放|接受|滚动|可报|可申)|常年(?:接受|受理|开放|敞口|申报|有效|滚动)|长期(?:有效|受理|开放)|随时(?:受理|申报|提交)|(?:可以?)?随时(?=(?:通过|登录|到|向|在|凭|持)[^,;。可]{1,32}?(?:申报|申请|提交|报名|登记|办理))|可以?随时(?=申报|申请|提交|报名|登记|办理)|随时(?:都|均)?可以?(?=申报|申请|提交|报名|登记|办理)|不设(?:申报|报名|受理|申请)?(?:时间|期限|时限)限制|不限(?:申报|报名|受理|申请)(?:时间|期限)|全天候(?:受理|开放)|全年365天',
    read: () => ({ type: 'continuous' }),
    examples: {
      系统全年敞口: { type: 'continuous' },
      常年受理: { type: 'continuous' },
      长期有效: { type: 'continuous' },
      随时受理: { type: 'continuous' },
      '⟦可随时⟧通过网上或到大厅申报': { type: 'continuous' },
      '⟦随时⟧向派出所申请补登': { type: 'continuous' },
      '⟦随时可以⟧办理换证': { type: 'continuous' },
      不设时间限制: { type: 'continuous' },
      不限报名时间: { type: 'continuous' },
    },
  },
  {
    id: 'until-full',
    starts: '额报招约满用领发售名资预补完',
    behind: '满额完度金算贴成',
    pattern:
      '(?<event>额满|报满|招满|约满|满额|用完|领完|发完|售完|(?:名额|额度|资金|预算|补贴)(?:用完|用尽|使用完毕|发完)|名额已满|完成)(?:即|为|后即)止',
    read: groups => ({ type: 'untilEvent', event: groups.event ?? '' }),
    examples: {
      额满为止: { type: 'untilEvent', event: '额满' },
      报满即止: { type: 'untilEvent', event: '报满' },
      资金用完为止: { type: 'untilEvent', event: '资金用完' },
    },
  },
  {
    id: 'until-named',
    starts: '直发享领持保',
    behind: '至到放受取续留存',
    pattern: '(?:直|发放|享受|领取|持续|保留|保存)(?:至|到)(?<event>[^,;。:0-9]{2,16}?)为止',
    read: groups => ({ type: 'untilEvent', event: groups.event ?? '' }),
    examples: {
      直至本人死亡为止: { type: 'untilEvent', event: '本人死亡' },
      发放至本人去世为止: { type: 'untilEvent', event: '本人去世' },
      直到验收合格为止: { type: 'untilEvent', event: '验收合格' },
    },
  },
  {
    id: 'not-yet-told',
    starts: '另',
    behind: '行文发',
    pattern: '另行(?:通知|公告|发布|公布|通告|安排|发文(?:通知|明确)?|告知)|另(?:文|发文)通知',
    read: () => ({ type: 'vague' }),
    examples: { 另行通知: { type: 'vague' }, 另行公告: { type: 'vague' } },
  },
  {
    id: 'some-time',
    starts: '及尽适不定按如限近',
    behind: '时快早定期',
    pattern:
      '(?<![式点地法象求容]及)(?<![式点地法象求容])及时(?!间|段|限|期)|尽快|尽早|适时|不?定期(?!存|限|租|合)|按时|按期|如期|限期|近期',
    read: () => ({ type: 'vague' }),
    examples: { 尽快: { type: 'vague' }, 不定期: { type: 'vague' }, 适时: { type: 'vague' } },
  },
] as const satisfies readonly TimePattern[]
