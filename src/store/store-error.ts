/** The store cannot do what was asked; the message says what is wrong, where, and what to do next. */
export class StoreError extends Error {
  override readonly name: string = 'StoreError'
}

/** Another process has the file: for a bot that starts a mistake, for a doctor the sign that one is running. */
export class StoreInUseError extends StoreError {
  override readonly name = 'StoreInUseError'
}

/** A value that should not be where it is; `readRow` gives it the name of its row. */
export class DamagedValue extends Error {
  override readonly name = 'DamagedValue'
}
