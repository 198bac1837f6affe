nudges-digest = Selamat pagi, ada { $count } tempat yang perlu dikunjungi:
nudges-soon = • { $place }: paling lambat { $due } ({ $days } hari lagi)
nudges-late = • { $place }: jatuh tempo { $due }, lewat { $days } hari. Koordinator diberi tahu { $told }
nudges-late-told = • { $place }: jatuh tempo { $due }, lewat { $days } hari. Koordinator sudah diberi tahu { $told }
nudges-was-planned =   Anda merencanakan { $day }. Sudah terlaksana? Kalau ya, catat di bawah.
nudges-button-confirm = Sudah ke { $place }
nudges-quiet = Selain itu, { $count } siswa sudah beberapa hari tanpa kabar.
nudges-button-quiet = Lihat yang tanpa kabar
