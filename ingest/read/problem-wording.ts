import type { ReadProblem } from './source-text.ts'

/** What a problem says to people: why the document gives no rules, and what to do about it. */
export type ProblemWording = (problem: ReadProblem) => { readonly zh: string; readonly en: string }

const pagesOf = ({ pages = [] }: ReadProblem): { readonly zh: string; readonly en: string } =>
  pages.length === 0
    ? { zh: '', en: '' }
    : { zh: `第${pages.join('、')}页`, en: `${pages.length === 1 ? 'Page' : 'Pages'} ${pages.join(', ')}` }

const quoted = ({ quote }: ReadProblem): { readonly zh: string; readonly en: string } =>
  quote === undefined ? { zh: '', en: '' } : { zh: `（如“${quote}”）`, en: ` (such as “${quote}”)` }

/** Why a document cannot be read and what to do, for every code, in Chinese and English. */
export const problemWording = {
  'needs-ocr': problem => ({
    zh: `${pagesOf(problem).zh || '该文件'}是扫描图像或轮廓图形，没有可靠的文字。请先做文字识别并校对，或向发文机关索取可复制文字的版本。`,
    en: `${pagesOf(problem).en || 'The document'} shows images or outlines without reliable text. Run character recognition and proofread it, or ask the issuer for a version with text.`,
  }),
  'needs-password': () => ({
    zh: '该文件设有打开密码。请用密码打开后另存为不加密的副本，再次添加。',
    en: 'The document is protected by a password. Open it with the password, save a copy without one and add that copy.',
  }),
  damaged: () => ({
    zh: '该文件已损坏或不完整，无法打开。请重新下载，或向发文机关索取完整的文件。',
    en: 'The document is damaged or incomplete and cannot be opened. Download it again or ask the issuer for a whole copy.',
  }),
  'not-a-document': () => ({
    zh: '该文件不是可读取的中文公文：内容为空、没有汉字，或格式不受支持。请提供 txt、md、html、docx、doc、pdf 或 ofd 格式的通知。',
    en: 'This is no document in Chinese that can be read: it is empty, has no Chinese characters or is of another format. Give the notice as txt, md, html, docx, doc, pdf or ofd.',
  }),
  'text-damaged': problem => ({
    zh: `${pagesOf(problem).zh || '该文件'}的文字编码有误，取出的文字与页面所示不同${quoted(problem).zh}。请改用原始的 Word 文件，或打印后做文字识别并校对。`,
    en: `${pagesOf(problem).en || 'The document'} has a broken character map: its text differs from what it shows${quoted(problem).en}. Use the original Word file, or print it, run character recognition and proofread.`,
  }),
  'too-large': () => ({
    zh: '该文件或其展开后的内容超出限额，未处理。通知一般小于 2 MB：请检查文件来源，或拆分后再添加。',
    en: 'The document, or what it unpacks to, exceeds the limits and was not worked on. Notices are under 2 MB: check where the file comes from, or split it.',
  }),
  'too-slow': () => ({
    zh: '处理该文件超过时间限额，已中止。请检查文件来源，或在 Word、WPS 中打开后另存，再次添加。',
    en: 'Working on the document took longer than allowed and was stopped. Check where the file comes from, or open it in Word or WPS, save it anew and add that copy.',
  }),
  'revisions-pending': problem => ({
    zh: `该文件有未处理的修订，且涉及数字或日期${quoted(problem).zh}，无法判断以何者为准。请在 Word 或 WPS 中接受或拒绝全部修订后再添加。`,
    en: `The document has pending revisions that touch a number or a date${quoted(problem).en}, so that it is open which one holds. Accept or reject all revisions in Word or WPS and add it again.`,
  }),
} satisfies { [C in ReadProblem['code']]: ProblemWording }
