/** The words of reports around their changes. */
export const reportWords = {
  zh: {
    title: '规则变动报告',
    none: '规则没有变动。',
    compared: (before: string, after: string) => `${before} 与 ${after} 对照`,
    cameNotice: (id: string, name: string) => `新增通知 ${id}：${name}`,
    wentNotice: (id: string, name: string) => `移除通知 ${id}：${name}`,
    changedNotice: (id: string, name: string, from: number, to: number) =>
      `${id}：${name}（第 ${from} 版${from === to ? '' : ` → 第 ${to} 版`}）`,
    columns: { before: '原规定', after: '新规定', notes: '说明' },
    rule: '规则',
    quote: '原文',
    stale: '待重新确认的决定',
    conflicts: '同一通知内的不一致',
    more: (count: number) => `其余 ${count} 处从略，完整内容见报告附件。`,
    tally: { tighter: '趋严', looser: '趋宽', unclear: '宽严不明', neither: '不涉宽严' },
  },
  en: {
    title: 'Changes in the rules',
    none: 'The rules did not change.',
    compared: (before: string, after: string) => `${before} against ${after}`,
    cameNotice: (id: string, name: string) => `New notice ${id}: ${name}`,
    wentNotice: (id: string, name: string) => `Notice removed ${id}: ${name}`,
    changedNotice: (id: string, name: string, from: number, to: number) =>
      `${id}: ${name} (version ${from}${from === to ? '' : ` → ${to}`})`,
    columns: { before: 'Before', after: 'After', notes: 'Notes' },
    rule: 'Rule',
    quote: 'Source',
    stale: 'Decisions to be renewed',
    conflicts: 'Contradictions within a notice',
    more: (count: number) => `${count} more are left out here: see the full report.`,
    tally: { tighter: 'tighter', looser: 'looser', unclear: 'cannot tell', neither: 'neither' },
  },
} as const
