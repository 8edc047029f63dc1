// Words of notices that decide what a rule means at a moment. They are patterns and no table, because every byte here is in
// the bundle of every app; their examples are in the tests.

/** What shuts a channel for a while: 暂时关闭, 停止受理. */
export const shutting = /关闭|暂停|停止|停机|不予?受理/

/** What asks for speed and announces nothing, as 请及时: such a rule has no day, now or later. */
export const soon = /及时|尽快|尽早|立即|即时|随时|抓紧/

/** Events of the notice itself (本通知印发之日), and of nothing that it announces; the first group says which one. */
export const ofTheNotice =
  /^自?本?(?:通知|办法|细则|规定|公告|方案|意见|指南|文件)?(印发|发布|公布|下发|发文|签发)(?:之日)?$/

/** The events of a notice that happen on the day it is published; the others happen on the day it is signed. */
export const onPublication = /发布|公布/
