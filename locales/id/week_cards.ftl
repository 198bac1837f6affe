week-cards-heading = Ini catatanmu minggu lalu. Sudah benar?
week-cards-days = { $first } sampai { $last }
week-cards-missing = belum dicatat
week-cards-total = Total { $hours } ({ $days } hari)
week-cards-whose = Ini catatanmu sendiri; perusahaan tidak bisa melihat atau mengubahnya. Setelah “Benar” pun masih bisa kamu ubah.
week-cards-button-right = Benar
week-cards-button-change = Ubah
