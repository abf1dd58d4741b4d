/**
 * A web address that can stand in any markup: ASCII, without the signs that end a link somewhere. Undefined for what a
 * person must not be led to by a press (anything but http and https, or with a password), and for more than 1,000
 * characters, for which no message has room. Law: doing it twice is doing it once.
 */
export function webAddress(link: string): string | undefined {
  const url = URL.parse(link)
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '')
    return undefined
  const address = url.href.replace(ending, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
  return address.length <= longest ? address : undefined
}

const longest = 1000

/** Signs that some markup takes for the end of an address, or for markup in the midst of it. */
const ending = /[()<>|\\"'`^{}*\s]/g
