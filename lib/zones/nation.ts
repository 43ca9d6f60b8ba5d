/** The network that the portal is about: Viet Nam's concentrated digital technology zones. */
export const NATION = 'vn-digital-zones'
