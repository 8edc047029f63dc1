import type { Audience, Material } from '../generated/types.ts'
import type { For } from './rule.ts'

/** What an application knows of itself. */
export type Application<A extends Audience = Audience> = {
  readonly audience: A
  /** Titles and programmes it concerns, as the notice names them; papers that concern others are left out. */
  readonly appliesTo?: readonly string[]
  /** Answers to the conditions of the notice, by their words: `{ 如无年度审计报告: false }`. */
  readonly conditions?: Readonly<Record<string, boolean>>
  /** Ids of the papers at hand. */
  readonly have?: readonly string[]
}

/** One line of a checklist: a paper that is needed, or that may be needed, and the papers that may stand in for it. */
export type ChecklistItem = {
  readonly material: Material
  /** `conditional`: needed where its condition holds, which the application does not say. */
  readonly need: 'needed' | 'conditional' | 'not_needed'
  readonly alternatives: readonly Material[]
  readonly done: boolean
}

const concerns = (material: Material, appliesTo: readonly string[] | undefined): boolean =>
  appliesTo === undefined ||
  material.appliesTo.length === 0 ||
  material.appliesTo.some(name => appliesTo.some(own => own.includes(name) || name.includes(own)))

function needOf({ condition }: Material, { conditions }: Application): ChecklistItem['need'] {
  if (condition === null) return 'needed'
  const answer = conditions && Object.hasOwn(conditions, condition) ? conditions[condition] : undefined
  return answer === undefined ? 'conditional' : answer ? 'needed' : 'not_needed'
}

/** The papers of an application in the order of the notice, each with what may stand in for it. */
export function checklist<A extends Audience>(
  materials: readonly For<A, Material>[],
  application: Application<A>,
): readonly ChecklistItem[] {
  const own: readonly Material[] = materials.filter(
    material => material.audience === application.audience && concerns(material, application.appliesTo),
  )
  const sameList = (one: Material, other: Material): boolean => one.list === other.list
  const have = new Set(application.have)
  return own
    .filter(material => material.alternativeTo === null || !own.some(other => isReplaced(material, other)))
    .map(material => {
      const alternatives = own.filter(other => sameList(other, material) && other.alternativeTo === material.order)
      const done = [material, ...alternatives].some(({ id }) => have.has(id))
      return { material, need: needOf(material, application), alternatives, done }
    })
}

const isReplaced = (material: Material, other: Material): boolean =>
  other.list === material.list && other.order === material.alternativeTo && other !== material
