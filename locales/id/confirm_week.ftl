confirm-week-saved = Baik, minggu ini sudah kamu pastikan. Nanti masih bisa diubah.
confirm-week-changed = Minggu ini sudah berubah sejak itu. Sekarang begini:
