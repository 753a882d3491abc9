/**
 * What calls give and webhooks deliver. Answers are not checked: a word that this version does not know is there as it
 * came, and so is a field that is not listed here.
 */

/** A thing. */
export interface Thing {
  class: string;
  from?: string;
  list?: string[];
  str?: string;
  model_config?: string;
  to_dict?: string;
  "1st"?: string;
}
