/**
 * Words that tell a time without a number, for the accounting: none of them may go unmentioned.
 *
 *     ⟦次月⟧25日前    ⟦即日⟧起    7月⟦上旬⟧    ⟦每季度⟧
 */
export const bareTimes =
  /[上下]半年|半年|[上中下]旬|次[月年日周](?!要)|翌[日年]|首日|末日|[年月季周]度?末(?!位)|[年月季]底|即日|当[日天月年](?!地)|同[日月年](?!志)|每[年月日天周季旬]度?|[本上下去今明]年度?|[本上下]月|[本上下]季度|本周|近期|当年度|全年|常年|长期(?=有效|受理|开放)/g
