/** What keeps the gallery from being drawn, in a sentence that says how to mend it. */
export class GalleryError extends Error {
  override readonly name = 'GalleryError'
}
