/** What analysts read where numbers or times were left unread. */
export const notUnderstoodMessage = (count: number): string => `有 ${count} 处数字或时间未能读懂，请对照原文逐处核对。`
