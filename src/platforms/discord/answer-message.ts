import { Routes } from 'discord.js'
import type { Floor, MentionRequest } from '../../bot/request.ts'
import { plainProblem } from '../../view/problem-view.ts'
import { wordsIn } from '../../view/words.ts'
import type { AnsweringDeps } from './answer-interaction.ts'
import type { MessageAddress } from './place.ts'
import { posted, postMessages, replyTo } from './post-message.ts'
import { renderDiscord } from './render.ts'
import { nextTurn, takesLong } from './takes-long.ts'

/** Words said to the bot, where they stand. */
export type Said = {
  readonly address: MessageAddress
  readonly request: MentionRequest
  readonly isHost: boolean
}

/**
 * Answers words where they were said, as a reply to them; where the bot is not quick, it is seen typing. Never
 * rejects: what Discord does not take is told to whoever runs the bot.
 */
export async function answerMessage(said: Said, deps: AnsweringDeps): Promise<void> {
  const { address, request } = said
  const { channelId, messageId } = address
  const type = () =>
    deps.rest
      .post(Routes.channelTyping(channelId))
      .catch((error: unknown) => deps.troubled(error, 'the sign that the bot is typing'))
  if (takesLong(request)) {
    type()
    await nextTurn()
  }
  const late = setTimeout(type, deps.patienceMs)
  const reply = await deps.bot.handle(request, floorOf(said, deps))
  clearTimeout(late)
  try {
    // Words cannot be answered with a form, and no command that makes one can be given in words: a bug.
    if (reply.kind === 'form') deps.troubled(new Error('Words were answered with a form.'), 'a form')
    const view = reply.kind === 'form' ? plainProblem('bug', wordsIn(request.language)) : reply.view
    await postMessages(deps.rest, renderDiscord(view), { channelId, replyTo: messageId, nonce: messageId })
  } catch (error) {
    deps.troubled(error, 'an answer')
  }
}

function floorOf({ address, request, isHost }: Said, deps: AnsweringDeps): Floor {
  const { channelId, messageId } = address
  let posts = 0
  return {
    isHost: async () => isHost,
    // A reply to a message is read by everyone who reads the message.
    ...(request.from.isDirect === true ? {} : { isOpen: true }),
    post: (view, target) => {
      posts += 1
      const nonce = `${messageId}.${posts}`
      return posted(
        target === undefined
          ? postMessages(deps.rest, renderDiscord(view), { channelId, nonce })
          : replyTo(target, view, nonce, deps),
        deps,
      )
    },
  }
}
