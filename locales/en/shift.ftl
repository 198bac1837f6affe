shift-next-day = { $at } next day
shift-break = Break { $length }
shift-break-none = No break
shift-break-unknown = Break: not known
shift-worked = Worked { $length }
