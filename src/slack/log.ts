/** Constant sentences with data beside them; never a candidate's values. */
export interface Log {
  readonly info: (data: object, message: string) => void;
  readonly warn: (data: object, message: string) => void;
  readonly error: (data: object, message: string) => void;
}
