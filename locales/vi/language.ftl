language-ask = Dùng ngôn ngữ nào?
language-set = Được, từ giờ dùng tiếng Việt.
language-name-zh-tw = 繁體中文
language-name-en = English
language-name-vi = Tiếng Việt
language-name-id = Bahasa Indonesia
