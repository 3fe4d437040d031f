"""What papers, magazines, broadcasters and agencies are called: the words, endings and forms by which a name tells that it is one's."""

from __future__ import annotations

import re

_WORDS = (
    "News|Press|Post|Times|Herald|Agency|Media|Wire|Tribune|Gazette|Journal|Magazine|Review|Echo|Courier|Network|Broadcasting|Pictures"
    "|Images|Chronicle|Dispatch|Features|Ledger|Observer|Bulletin|Telegraph|Examiner|Sentinel|Mercury|Argus|Courant|Weekly|Daily|Studio|TV|Radio"
    "|Presse|Agence|Courrier|Dépêche|Voix|Écho|Quotidien|Hebdo|Agentur|Zeitung|Nachrichten|Anzeiger|Rundschau|Bote|Kurier|Blatt"
    r"|Tageblatt|Wochenblatt|Prensa|Agencia|Correo|Heraldo|Diario|Periódico|Noticias|Voz|Televisi\w+|Agenzia|Corriere|Gazzetta|Giornale|Voce|Messaggero"
    "|Notizie|Agência|Rádio|Folha|Jornal|Diário|Gazeta|Revista|Correio|Notícias|Krant|Dagblad|Persbureau|Persdienst|Nyhetsbyrån|Agencja|Dziennik|Tygodnik|Głos"
    "|[Вв]естник|[Рр]адио|[Гг]азета|Известия|Новости|[Аа]гентство|[Пп]равда|[Вв]ести|[Кк]урьер|[Жж]урнал|[Тт]елеканал"
)
WORD = re.compile(rf"\b(?:{_WORDS})\b")
_ENDS = (
    "post|posten|blad|bladet|blatt|bote|bode|kurier|krant|zeitung|tidning|tidningen|anzeiger|nachrichten|rundschau|tageblatt|presse"
    "|nytt|radion"
)
_REST = r"(?:[ -](?:(?:de|du|des|del|della|delle|do|da|dos|van|der|di|of|the|la|le|los|las|el) ){0,2}[^\W_a-zß-ÿ][\w'’-]{0,30}){1,5}"
# A whole name: 'Harbour Gazette', 'Le Courrier du Golfe', 'Taunus-Zeitung', 'газета «Северный курьер»', '海港日报'.
NAME = (
    rf"(?=[^\n.:]{{0,60}}\b(?:{_WORDS})\b)[^\W\d_a-z]\w{{0,30}}{_REST}"
    rf"|[^\W\d_a-z]\w{{2,20}}(?:{_ENDS})"
    r"|(?:[Гг]азета|[Жж]урнал|[Аа]гентство|[Тт]елеканал|[Рр]адио|ООО|АО|ПАО|ИА|ИД|РИА|МИА|Издательство) «[^»\n]{2,40}»"
    r"|(?:صحيفة|وكالة|إذاعة|قناة|مجلة|شبكة|جريدة|دار|مؤسسة|شركة) [^\n.،]{2,40}"
    r"|株式会社[\u3040-\u9fff]{1,12}|[\u3040-\u9fff]{1,12}株式会社|[\u4e00-\u9fff]{1,10}(?:传媒|集团|出版社)|[가-힣]{1,10}(?:미디어|출판사)|주식회사 [가-힣]{1,10}"
    r"|[\u3040-\u9fff]{1,12}(?:通信社?|通讯社|新聞社?|放送|日報|日报|晚报|时报|周刊|电台|电视台|テレビ|ニュース|社)|[가-힣]{1,10}(?:일보|신문|방송|통신|뉴스|타임스)"
)
