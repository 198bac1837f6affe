"""Short forms of chat, and what they stand for, in words without marks."""

from typing import Final

_FORMS: Final = """
im=i am; ive=i have; id=i would; ill=i will; youre=you are; hes=he is; shes=she is; its=it is; theyre=they are; were=were; weve=we have; thats=that is; theres=there is; whats=what is
cant=can not; cannot=can not; dont=do not; dnt=do not; doesnt=does not; didnt=did not; wont=will not; wouldnt=would not; isnt=is not; arent=are not; wasnt=was not
werent=were not; havent=have not; hasnt=has not; couldnt=could not; shouldnt=should not; aint=is not; wanna=want to; gonna=going to; gotta=have to; lemme=let me; gimme=give me
u=you; k1ll=kill; kil=kill; knfe=knife; bnuh=bunuh; piso=pisau; mokad=mati; di3=die; ilang=hilang; idup=hidup; ur=your; pls=please; plz=please; plss=please; ppl=people; bcoz=because; cuz=because; coz=because; cos=because; thx=thanks; tnx=thanks; ty=thanks; tysm=thanks; msg=message
tmr=tomorrow; tmrw=tomorrow; yday=yesterday; ystd=yesterday; smone=someone; sm1=someone; evry=every; everyday=every day; hr=hour; hrs=hours; mins=minutes; w=with; b4=before
khong=khong; ko=khong; hok=khong; hong=khong; hem=khong; khum=khong; kh=khong; kg=khong; khg=khong; kho=kho; hg=khong; hok=khong; k=khong; hông=khong; hổng=khong; hk=khong
dc=duoc; dk=duoc; đc=duoc; đk=duoc; e=em; mk=minh; mik=minh; mih=minh; bn=ban; ng=nguoi; ngta=nguoi ta; vs=voi; j=gi; ji=gi; wa=qua; r=roi; ms=moi; bik=biet; bit=biet; mun=muon; chit=chet
tn=tin nhan; nt=nhan tin; dt=dien thoai; đt=dien thoai; sv=sinh vien; cty=cong ty; cti=cong ty; gv=giao vien; lm=lam; nc=nuoc; trc=truoc; trg=trong; bh=bao gio; bjo=bay gio; bgio=bay gio; hnay=hom nay
hqua=hom qua; nv=nhan vien; ql=quan ly; tr=trieu; t2=thu 2; gd=gia dinh; ktx=ktx; kytucxa=ktx; kt=ktx; vk=vo; ck=chong; ah=anh; c=chi; wc=wc; cx=cung; cg=cung; z=vay; zay=vay; vz=vay; s=sao; tg=thoi gian
gak=tidak; gk=tidak; gag=tidak; ngga=tidak; nggak=tidak; enggak=tidak; engga=tidak; kagak=tidak; ndak=tidak; nda=tidak; tdk=tidak; tak=tidak; kaga=tidak; ngak=tidak; nggk=tidak; gada=tidak ada; gaada=tidak ada
gaboleh=tidak boleh; gabisa=tidak bisa; gamau=tidak mau; gatau=tidak tahu; gajadi=tidak jadi; g=tidak; ora=tidak; tau=tahu; taun=tahun; ngasih=kasih
sy=saya; aku=saya; ak=saya; aq=saya; gue=saya; gua=saya; gw=saya; kmi=kami; temen=teman; tmn=teman; tmen=teman; kawan=teman; pengen=ingin; pgn=ingin; pengin=ingin; pingin=ingin; pingen=ingin; kepengen=ingin; mo=mau; mw=mau
udah=sudah; udh=sudah; dah=sudah; sdh=sudah; uda=sudah; udahan=sudah; telah=sudah; blm=belum; blom=belum; belom=belum; skrg=sekarang; skrng=sekarang; skg=sekarang; kmrn=kemarin; kmren=kemarin; kemaren=kemarin; org=orang; orng=orang
yg=yang; dgn=dengan; dg=dengan; krn=karena; gara=karena; karna=karena; trs=terus; trus=terus; bgt=banget; bngt=banget; bs=bisa; hrs=harus; dpt=dapat; dapet=dapat; sm=sama; ama=sama; smp=sampai; ampe=sampai; sampe=sampai; dr=dari; pd=pada
dlm=dalam; gmn=bagaimana; gmana=bagaimana; gimana=bagaimana; knp=kenapa; napa=kenapa; kyk=kayak; cm=cuma; cuman=cuma; hanya=cuma; liat=lihat; ngeliat=lihat; jg=juga; tp=tapi; sblm=sebelum; tgl=tanggal; bln=bulan; thn=tahun; jm=jam; mnt=menit
utk=untuk; bwt=buat; aja=saja; aj=saja; doank=doang; kalo=kalau; klo=kalau; kl=kalau; klu=kalau; lg=lagi; lgi=lagi; lgsg=langsung; gmana=bagaimana; bilangin=bilang; ngomong=bicara; ngmg=bicara; tlg=tolong; tlong=tolong; tolongg=tolong; bales=balas
kerjaan=kerja; bekerja=kerja; krja=kerja; kntr=kantor; prusahaan=perusahaan; sklh=sekolah; mksh=makasih; mksih=makasih; trims=makasih; trmksh=terima kasih; trima=terima; makan2=makan; malem=malam; jd=jadi; jgn=jangan; bkn=bukan; hr=hari
"""


def _expansions() -> dict[str, tuple[str, ...]]:
    pairs = (pair.partition("=") for line in _FORMS.strip().splitlines() for pair in line.split(";"))
    return {short.strip(): tuple(long.split()) for short, _, long in pairs if short.strip() != long.strip()}


EXPANSIONS: Final = _expansions()


MARKED_FORMS: Final = frozenset({"đc", "đk", "đt", "hông", "hổng"})
"""Short forms that carry a mark themselves."""

_SMALL: Final = {
    1: """the i im is my to and a an of in on at he she they we was are me not it this that for with you your do what how can from please someone
    so but our his her have has""",
    2: """em toi khong ko la bi co cua va o cho roi di lam nguoi duoc dc nay minh tui anh chi chua voi gi sao vay nha ma thi qua hom cung dang muon
    lai noi tren trong ra vao mot oi nhe""",
    3: """saya aku gak ga tidak nggak gk tdk di yang yg ada sudah udah mau dan ini itu ke dari kami dia bisa ya kerja jam sama banget bgt lagi teman
    temen temenku kak apa kok nih dong sih aja untuk buat karena gara terus orang pak mas""",
}
SMALL_WORDS: Final = {word: language for language, words in _SMALL.items() for word in words.split()}
"""Small words by the language they are of, numbered as in `TABLES`."""
