/**
 * The colours of all drawings: one blue from pale to deep, whose steps differ in lightness and so for every eye, on a
 * light ground that stands apart in dark and in light chats. Digits on the ground keep 4.5 : 1 and more.
 */
export const ink = {
  ground: '#fbfaf7',
  edge: '#d9d6ce',
  digits: '#1d2733',
  quiet: '#626b76',
  empty: '#eae8e1',
  steps: ['#d6e6f4', '#a9cdea', '#82b5e1', '#2f78b7', '#123f70'],
  onPale: '#123f70',
  onDeep: '#ffffff',
} as const
