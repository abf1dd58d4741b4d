/**
 * A Korean word without the particle or ending that closes it ("동맹은", "동맹에서" → "동맹"), so that a question
 * finds a text that uses the noun with another particle. A stem keeps at least two syllables; longest ending first.
 */
export function stripParticle(word: string): string {
  for (const ending of endings) {
    if (word.length - ending.length >= 2 && word.endsWith(ending)) return word.slice(0, -ending.length)
  }
  return word
}

/** Case particles, topic and focus markers, plurals, copulas and the commonest verb endings of plain and polite style. */
const endings: readonly string[] = (
  '은 는 이 가 을 를 의 에 도 만 와 과 로 들 나 께 야 ' +
  '에서 에게 한테 으로 부터 까지 보다 처럼 마다 조차 마저 이나 이란 이라 라는 에는 에도 에만 와의 과의 로의 들은 들이 들을 들의 ' +
  '하고 하는 하며 하여 해서 했다 한다 하다 되는 되어 되고 됐다 된다 되다 이다 인가 이고 이며 인지 적인 적으로 ' +
  '에서는 에서의 에서도 에게는 으로는 으로서 으로써 으로의 로부터 까지의 부터는 이라는 이라고 입니다 습니다 합니다 됩니다 ' +
  '했습니다 하였다 되었다 있다 있는 있습니다 입니까 습니까 합니까 됩니까 했습니까 하는가 되는가 있는가 인가요 나요 ' +
  '으로부터 에게서는 이었다 이었습니다 되었습니다 하였습니다'
)
  .split(' ')
  .sort((a, b) => b.length - a.length)
