/**
 * Whether a host, as an address or a listening server names it, can be nothing but the machine itself (RFC 5735, section 3; RFC 4291,
 * 2.5.3). A name that only begins like such an address may lead anywhere.
 */
export function isThisMachine(host: string): boolean {
  return /^(?:127(?:\.\d{1,3}){3}|localhost|::1|\[::1\])$/i.test(host)
}
