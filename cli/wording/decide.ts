import type { Phrase, Words } from './language.ts'

/** What the commands of decision are, for their help pages. */
export const decideHelp = {
  accept: { zh: '采纳规则：读得对', en: 'accept rules: the reading is right' },
  amend: { zh: '修改规则：除所列各项外读得对', en: 'amend a rule: the reading is right but for some fields' },
  reject: { zh: '驳回规则：通知里没有这条规则', en: 'reject rules: the notice has no such rule' },
  withdraw: { zh: '撤回对规则的决定', en: 'take back the decisions on rules' },
  rule: {
    zh: '规则，如 annual-update.deadline 或 beijing/2026-srdi-tiers#annual-update.deadline',
    en: 'the rule, as annual-update.deadline or beijing/2026-srdi-tiers#annual-update.deadline',
  },
  set: {
    zh: '要改的字段和值（YAML），如 bound=from 或 "when={type: date, date: 2026-05-31}"',
    en: 'fields and values (YAML), as bound=from or "when={type: date, date: 2026-05-31}"',
  },
  by: { zh: '审核人（默认取 git 的 user.name）', en: 'who decides (default: user.name of git)' },
  on: { zh: '日期（默认今天）', en: 'the day (default: today)' },
  because: { zh: '理由（修改和驳回时必写）', en: 'why (needed to amend and to reject)' },
} as const satisfies Record<string, Words>

type Message = { readonly message: string }
type Named = { readonly rule: string }

/** What those commands say. */
export const decideWords = {
  accept: {
    zh: ({ rule, title }: Named & { title: string }) => `已采纳 ${rule}（${title}）`,
    en: ({ rule, title }: Named & { title: string }) => `accepted ${rule} (${title})`,
  },
  amend: {
    zh: ({ rule, title }: Named & { title: string }) => `已修改 ${rule}（${title}）`,
    en: ({ rule, title }: Named & { title: string }) => `amended ${rule} (${title})`,
  },
  reject: {
    zh: ({ rule, title }: Named & { title: string }) => `已驳回 ${rule}（${title}）`,
    en: ({ rule, title }: Named & { title: string }) => `rejected ${rule} (${title})`,
  },
  withdrawn: {
    zh: ({ rule }: Named) => `已撤回对 ${rule} 的决定`,
    en: ({ rule }: Named) => `took back the decision on ${rule}`,
  },
  undecided: {
    zh: ({ rule }: Named) => `没有对 ${rule} 的决定可以撤回`,
    en: ({ rule }: Named) => `there is no decision on ${rule} to take back`,
  },
  noName: {
    zh: () => '不知道是谁作的决定。请用 --by 写明姓名，或设置 git config user.name',
    en: () => 'nobody is named as deciding: give --by NAME, or set git config user.name',
  },
  'decisions-unreadable': {
    zh: ({ message }: Message) => `无法读取：${message}。请改正后再试，文件未改动`,
    en: ({ message }: Message) => `cannot be read: ${message}. Mend it and try again; the file was left as it is`,
  },
  'fields-wrong': {
    zh: ({ message }: Message) => `改后的规则不合格式：${message}。没有写入`,
    en: ({ message }: Message) => `the amended rule would not be valid: ${message}. Nothing was written`,
  },
  'added-by-hand': {
    zh: () => '这条规则是人工补录的，请直接改 added 下的条目',
    en: () => 'a person added this rule: change its entry under added',
  },
} satisfies Record<string, Phrase<never>>
