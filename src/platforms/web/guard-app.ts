import type { Context, Hono } from 'hono'

/** What a guarded app tells about what went wrong. */
type GuardDeps = { report(bug: unknown, doing: string): void }

/**
 * Puts around everything an app answers what every page needs: headers that keep it from search engines, frames, caches and
 * scripts, a limit to what an address may hold, and an answer to a bug that tells nothing. Routes may set headers of their own.
 */
export function guardApp(app: Hono, { report }: GuardDeps): void {
  app.use(async (context, next) => {
    if (context.req.url.length > longestAddress) context.res = context.text('This address is too long.', 414)
    else await next()
    for (const [name, value] of headers) {
      if (!context.res.headers.has(name)) context.res.headers.set(name, value)
    }
  })
  app.get('/robots.txt', (context) => context.text('User-agent: *\nDisallow: /\n'))
  app.onError((bug, context) => {
    report(bug, 'making a page')
    return context.text('Something went wrong here. Whoever runs this has been told.', 500)
  })
}

/** Answers a method that an address does not take. */
export function refuseMethod(context: Context, allowed: string): Response {
  return context.text('This address is only there to be read.', 405, { Allow: allowed })
}

/** Of a whole address in characters; the longest that a page here makes has a search of 200 characters. */
const longestAddress = 4096

/**
 * What a page without script may do: show itself in its own style, and send its own form. The directives are those of
 * Content Security Policy Level 3.
 */
export const strictPolicy =
  "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"

const headers = [
  ['Content-Security-Policy', strictPolicy],
  ['Referrer-Policy', 'no-referrer'],
  ['Cache-Control', 'private, no-store'],
  ['X-Robots-Tag', 'noindex, nofollow'],
  ['X-Content-Type-Options', 'nosniff'],
  ['X-Frame-Options', 'DENY'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=()'],
] as const
