import { type ChecklistItem, checklist, type For, type Form, type Material } from 'rulepress/runtime'
import { element } from './dom.ts'

const forms = {
  original: '原件',
  copy: '复印件',
  electronic: '电子版',
  paper: '纸质',
  sealed: '加盖公章',
  signed: '签字',
} as const satisfies Record<Form, string>

/** The papers of the company list by list, each to be ticked off. */
export function paperLists(
  papers: readonly For<'applicant', Material>[],
  have: readonly string[],
  toggle: (id: string) => void,
): HTMLElement[] {
  const items = checklist(papers, { audience: 'applicant', have })
  const lists = [...new Set(items.map(({ material }) => material.list))]
  return lists.map(list =>
    element(
      'section',
      { class: 'papers' },
      element('h3', {}, list === '' ? '材料' : list),
      element(
        'ul',
        {},
        ...items.filter(({ material }) => material.list === list).map(item => paper(item, have, toggle)),
      ),
    ),
  )
}

function paper(
  { material, need, alternatives }: ChecklistItem,
  have: readonly string[],
  toggle: (id: string) => void,
): HTMLElement {
  const box = element('input', {
    type: 'checkbox',
    checked: have.includes(material.id),
    change: () => toggle(material.id),
  })
  const marks = [
    ...material.form.map(form => forms[form]),
    material.copies === null ? '' : `${material.copies}份`,
    need === 'conditional' ? (material.condition ?? '') : '',
  ].filter(mark => mark !== '')
  return element(
    'li',
    {},
    element('label', {}, box, ' ', material.item, ...marks.map(mark => element('span', { class: 'badge' }, mark))),
    ...alternatives.map(({ item, condition }) => element('p', { class: 'or' }, `${condition ?? '或'}：${item}`)),
    ...(material.parts ?? []).map(part => element('p', { class: 'or' }, part)),
  )
}
