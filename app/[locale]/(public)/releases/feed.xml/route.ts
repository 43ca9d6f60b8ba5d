import { feedRoute } from '../../../_feeds/feed-route'

export const GET = feedRoute('atom')
