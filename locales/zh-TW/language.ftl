language-ask = 用哪一種語言？
language-set = 好，之後都用中文。
language-name-zh-tw = 繁體中文
language-name-en = English
language-name-vi = Tiếng Việt
language-name-id = Bahasa Indonesia
