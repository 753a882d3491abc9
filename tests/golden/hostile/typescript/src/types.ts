/**
 * What calls give and webhooks deliver. Answers are not checked: a word that this version does not know is there as it
 * came, and so is a field that is not listed here.
 */

/** Say """so""" INJECTED() \{\{ INJECTED \}\} \{% raw %\} '''' nul \\u0000 bidi \\u202e \\ */
export interface Thing {
  /** """ INJECTED() """ */
  "it's"?: string;
  /** ends with " */
  'say """so'?: string;
  /** ends with \\ */
  "new\nline = INJECTED() #"?: string;
  /** carriage return, form feed */
  "back\\slash"?: string;
  "trailing\\"?: string;
  /** \{\{ INJECTED \}\} */
  "{{ braces }}"?: string;
  /** # heading | pipe */
  "{% tags %}"?: string;
  /** \`\`\` */
  "nul\u0000"?: string;
  /** --\> *\/ */
  "bidi\u202e"?: string;
  /** " */
  "a|b"?: Word;
}

/** " */
export type Word =
  | '"'
  | "'"
  | '"""'
  | "'''"
  | "\\"
  | "a\\"
  | "\n"
  | "\u0000"
  | "\u202e"
  | "{{ INJECTED }}"
  | "{% x %}"
  | "a|b"
  | "`"
  | ""
  | (string & {});
