language-ask = Pakai bahasa apa?
language-set = Oke, mulai sekarang bahasa Indonesia.
language-name-zh-tw = 繁體中文
language-name-en = English
language-name-vi = Tiếng Việt
language-name-id = Bahasa Indonesia
