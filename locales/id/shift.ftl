shift-next-day = { $at } besoknya
shift-break = Istirahat { $length }
shift-break-none = Tanpa istirahat
shift-break-unknown = Istirahat: tidak diketahui
shift-worked = Kerja { $length }
