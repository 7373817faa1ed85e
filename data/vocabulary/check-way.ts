/** How somebody made sure of a fact: by phone, on the spot, from a paper, as the provider says of itself, on its website. */
export const checkWays = ['called', 'visited', 'document', 'own_word', 'website'] as const
