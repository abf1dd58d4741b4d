// A program for the tests of the guarded child: it does what parsers should not.
process.on('message', (job: { readonly name: string; readonly input: unknown }) => {
  if (job.name === 'echo') process.send?.({ output: job.input })
  if (job.name === 'pid') process.send?.({ output: process.pid })
  if (job.name === 'environment') process.send?.({ output: Object.keys(process.env) })
  if (job.name === 'complain') process.send?.({ error: 'no' })
  if (job.name === 'crash') process.exit(3)
  if (job.name === 'hang') for (;;) Math.sqrt(2)
  if (job.name === 'eat')
    for (const hoard: unknown[] = []; ; ) hoard.push(new Array(100_000).fill(hoard.length))
})
