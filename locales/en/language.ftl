language-ask = Which language?
language-set = All right, English from now on.
language-name-zh-tw = 繁體中文
language-name-en = English
language-name-vi = Tiếng Việt
language-name-id = Bahasa Indonesia
