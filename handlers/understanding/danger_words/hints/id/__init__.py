"""Indonesian hints of danger and of its absence."""

from typing import Final

from handlers.understanding.danger_words.hints.id import body, calm, people, wish

WORDS: Final = {**wish.WORDS, **body.WORDS, **people.WORDS, **calm.WORDS}
