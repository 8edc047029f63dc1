/** A character that is a word of grammar by itself, and the ordinary words of which it is only a part. */
export type Particle = {
  /** Words in which it is none, parted by spaces; one may end in a pattern that tells it from a particle before a word. */
  readonly words: string
  /** Texts in which it stands for itself although one of the words seems to begin or to end there. */
  readonly alone: string
}
