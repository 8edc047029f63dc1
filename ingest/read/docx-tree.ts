/** What mammoth makes of a Word file, as far as it is looked at here. */
export type WordNode =
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'tab' }
  | { readonly type: 'break'; readonly breakType: string }
  | { readonly type: 'bookmarkStart'; readonly name: string }
  | { readonly type: 'noteReference'; readonly noteType: string; readonly noteId: string }
  | { readonly type: 'checkbox'; readonly checked: boolean }
  | { readonly type: 'image' | 'commentReference' }
  | { readonly type: 'run' | 'hyperlink' | 'paragraph'; readonly children: readonly WordNode[] }
  | WordTable

/** A table as rows of cells; a cell that others merge into says over how many columns and rows it goes. */
export type WordTable = {
  readonly type: 'table'
  readonly children: readonly {
    readonly isHeader: boolean
    readonly children: readonly {
      readonly colSpan: number
      readonly rowSpan: number
      readonly children: readonly WordNode[]
    }[]
  }[]
}

/** A Word file: its body and the bodies of its footnotes and endnotes. */
export type WordTree = {
  readonly children: readonly WordNode[]
  readonly noteBody: (type: string, id: string) => readonly WordNode[]
}
