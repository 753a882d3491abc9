/** What calls take. `undefined` is not sent; null is, where it is allowed. */

import type { Word } from "./types.js";

/** What `things.make` takes. */
export interface ThingsMakeParams {
  /** nul \\u0000, bidi \\u202e, bell \\u0007, line separator , escape \\u001b Default: `"\"\"\" {INJECTED}"`. */
  color?: Word | undefined;
  /** a | b \<script\> \\| \`x Matches """\\. */
  "it's"?: string | null | undefined;
  /** """" Default: `"\"\"\"\nINJECTED()"`. */
  'say """so'?: string | undefined;
  /** ends with \\ */
  "new\nline"?: ThingParam | undefined;
}

/** Say """so""" INJECTED() \{\{ INJECTED \}\} \{% raw %\} '''' nul \\u0000 bidi \\u202e \\ */
export interface ThingParam {
  /** """ INJECTED() """ */
  "it's"?: string | undefined;
  /** ends with " */
  'say """so'?: string | undefined;
  /** ends with \\ */
  "new\nline = INJECTED() #"?: string | undefined;
  /** carriage return, form feed */
  "back\\slash"?: string | undefined;
  "trailing\\"?: string | undefined;
  /** \{\{ INJECTED \}\} */
  "{{ braces }}"?: string | undefined;
  /** # heading | pipe */
  "{% tags %}"?: string | undefined;
  /** \`\`\` */
  "nul\u0000"?: string | undefined;
  /** --\> *\/ */
  "bidi\u202e"?: string | undefined;
  /** " */
  "a|b"?: Word | undefined;
}
