/** Words of duty, permission and fact that no run-in heading holds: a first sentence with one of them is a rule. */
export const headingVerbs =
  /(?:应当?|须|必须|不得|可以|有权|不予|予以|视为|为准|的，|是指|务必|原则上|有效期为|适用于|由.{1,20}负责)/

/** Words by which a sentence hands over to the list under it. */
export const introducing = /(?:以下|下列|如下)/
