"""What a notice tells of the leave that it came with, and asks of nobody: 'Reproduit avec l'aimable autorisation de l'auteur'.

Its words are those of a condition ('Reproduction avec l'autorisation de l'auteur'); the verb is what differs: it is done.
"""

from __future__ import annotations

from processors.rights.alternatives import Alternatives

# At a sentence's beginning, or with what the text is called before it.
_BEGINS = r"(?:^|(?<=[.!?;:)] )|(?<=\n))"
CAME_WITH_LEAVE = Alternatives(
    "|".join(
        f"(?i:{form})"
        for form in (
            rf"{_BEGINS}(?:(?:article|texte|photos?|contenu|extrait) )?(?:reproduit|publié|repris|diffusé|utilisé|traduit)e?s? (?:ici )?avec (?:l['’](?:aimable )?(?:autorisation|accord)|la permission)\b",
            rf"{_BEGINS}(?:(?:text|artikel|foto|beitrag) )?(?:abgedruckt|nachgedruckt|veröffentlicht|verwendet|übernommen) mit (?:(?:der )?freundliche[rn] )?(?:genehmigung|erlaubnis|zustimmung)\b",
            rf"{_BEGINS}(?:nachdruck|abdruck|veröffentlichung|wiedergabe|verwendung) mit (?:der )?freundliche[rn] (?:genehmigung|erlaubnis|zustimmung)\b",
            rf"{_BEGINS}(?:(?:artículo|texto|foto|nota) )?(?:reproducid|publicad|reimpres|difundid|utilizad|usad)[oa]s? (?:aquí )?con (?:la |el )?(?:debida |amable )?(?:autorización|permiso|licencia|consentimiento)\b",
            rf"{_BEGINS}(?:(?:articolo|testo|foto) )?(?:riprodott|pubblicat|ristampat|utilizzat)[oaie] (?:qui )?(?:con (?:il |l['’])?(?:gentile )?(?:permesso|autorizzazione|consenso)|(?:su|per) (?:gentile )?(?:concessione|autorizzazione))\b",
            rf"{_BEGINS}(?:(?:artigo|texto|foto) )?(?:reproduzid|publicad|republicad|utilizad|usad)[oa]s? (?:aqui )?(?:com (?:a )?(?:devida |gentil )?(?:autorização|permissão|licença)|mediante autorização|por cortesia)\b",
            rf"{_BEGINS}(?:(?:artikel|tekst|foto) )?(?:overgenomen|gepubliceerd|herdrukt|gereproduceerd|gebruikt|geplaatst) met (?:vriendelijke )?toestemming\b",
            rf"{_BEGINS}(?:(?:artikeln|texten|bilden) )?(?:publiceras?|publicera[dt]|återges|återgive[nt]|används) (?:här )?med (?:benäget )?(?:tillstånd|medgivande|tillåtelse)\b",
            rf"{_BEGINS}(?:przedrukowano|opublikowano|publikujemy|zamieszczono|wykorzystano) za (?:\w+ )?(?:zgodą|zezwoleniem|pozwoleniem)\b",
            rf"{_BEGINS}(?:перепечатано|перепечатывается|публикуется|опубликовано|воспроизведено|печатается|использовано) с (?:\w+ )?(?:разрешения|согласия)\b",
            rf"{_BEGINS}(?:نُشر|نشر|نُشرت|أعيد نشره?|تم النشر) (?:هذا \S+ )?بإذن\b",
            r"の(?:許可|許諾|承諾|了解)を得て(?:転載|掲載|使用|複製|利用)(?:(?:し(?:て(?:い|おり))?(?:ます|いる|た))?(?=[。\s]|$))",
            r"(?:^|(?<=[。,，\s]))(?:本文|本稿)?(?:已)?[经經获](?!得)[^。,，]{1,16}(?:授权|授權|许可|同意)(?:转载|轉載|发布|刊登|发表|使用)(?=[。\s]|$)",
            r"의 (?:허락|허가|동의|승인)[을를] (?:받아|얻어) (?:전재|게재|사용|복제)(?:합니다|했습니다|한 것입니다|함)",
        )
    )
)


def without_leave_told(text: str) -> str:
    """The notice with blanks in place of what only tells that leave was given; each sentence keeps its first letter."""
    return CAME_WITH_LEAVE.sub(lambda told: " " * len(told.group()), text)
