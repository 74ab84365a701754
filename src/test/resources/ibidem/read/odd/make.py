#!/usr/bin/env python3
"""Makes the odd files beside it: what formats allow and people seldom do, a few words each. usage: cd here && python3 make.py"""
import quopri
import zipfile as zf


class zipfile:
    """Members all of one day, so that the same files come out again."""

    ZIP_DEFLATED = zf.ZIP_DEFLATED

    class ZipFile(zf.ZipFile):
        def writestr(self, name, data):
            super().writestr(zf.ZipInfo(name, (2024, 1, 1, 0, 0, 0)), data)


W='xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml"'
def r(t): return f'<w:r><w:t xml:space="preserve">{t}</w:t></w:r>'
def p(x): return f'<w:p>{x}</w:p>'
def note(i): return f'<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="{i}"/></w:r>'
box='<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>'+p(r('Words inside a box.'))+'</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>'+p(r('Words inside a box.'))+'</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>'
fld=lambda instr,t: f'<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> {instr} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>{r(t)}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
body=''.join([
 p(r('First, before the box, ')+box+r('and after the box.')),
 '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>'+r('one item')+'</w:p>',
 '<w:p><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr>'+r('inner item')+'</w:p>',
 '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>'+r('two item')+'</w:p>',
 p(r('Moved: ')+'<w:moveFrom w:id="1"><w:r><w:t xml:space="preserve">the old place </w:t></w:r></w:moveFrom>'+r('stays ')+'<w:moveTo w:id="2"><w:r><w:t>the old place</w:t></w:r></w:moveTo>'+r('.')),
 p(r('See ')+fld('REF _Ref1 \\h','section 4')+r(' and ')+fld('HYPERLINK "https://example.org/x"','the page')+r(' and ')+'<w:hyperlink r:id="rId9">'+r('linked words')+'</w:hyperlink>'+r(' on page ')+'<w:fldSimple w:instr=" PAGEREF x ">'+r('17')+'</w:fldSimple>'+r('.')),
 p(r('Nested ')+'<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> IF </w:instrText></w:r>'+fld('DATE','3 May')+'<w:r><w:instrText> = 1 </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'+r('shown')+'<w:r><w:fldChar w:fldCharType="end"/></w:r>'+r(' field.')),
 '<w:tbl><w:tr><w:tc>'+p(r('cell one')+note(2))+'</w:tc><w:tc>'+p(r('cell two'))+p(r('second paragraph'))+'</w:tc></w:tr><w:tr><w:tc><w:tbl><w:tr><w:tc>'+p(r('inner cell')+note(3))+'</w:tc></w:tr></w:tbl>'+p('')+'</w:tc><w:tc>'+p(r('last cell'))+'</w:tc></w:tr></w:tbl>',
 '<w:altChunk r:id="rId5"/>',
 '<w:sdt><w:sdtContent>'+p(r('In a content control.'))+'</w:sdtContent></w:sdt>',
 p('<w:sdt><w:sdtContent>'+r('Inline control')+'</w:sdtContent></w:sdt>'+r(' then')+'<w:r><w:tab/><w:t>tabbed</w:t><w:br/><w:t>broken</w:t><w:noBreakHyphen/><w:t>hyphen co</w:t><w:softHyphen/><w:t>operate</w:t></w:r>'+'<w:r><w:sym w:font="Symbol" w:char="F0B7"/></w:r>'),
 p('<w:commentRangeStart w:id="0"/>'+r('Commented')+'<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>'+r(' words')+'<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="4"/></w:r>'+r('.')),
 p('<w:smartTag>'+r('Smart ')+'</w:smartTag><w:ruby><w:rt><w:r><w:t>kan</w:t></w:r></w:rt><w:rubyBase>'+r('漢')+'</w:rubyBase></w:ruby><w:r><w:ruby><w:rt><w:r><w:t>ji</w:t></w:r></w:rt><w:rubyBase>'+r('字')+'</w:rubyBase></w:ruby></w:r>'),
 '<w:p><w:pPr><w:rPr><w:del w:id="7"/></w:rPr></w:pPr>'+r('Joined with ')+'</w:p>'+p(r('the next one.')),
])
notes=f'<w:footnotes {W}><w:footnote w:type="separator" w:id="0">{p("")}</w:footnote><w:footnote w:id="2">'+p('<w:r><w:footnoteRef/></w:r>'+r(' Note in a cell.'))+'</w:footnote><w:footnote w:id="3">'+p('<w:r><w:footnoteRef/></w:r>'+r(' Note in an inner cell.'))+p(r('Its second paragraph.'))+'</w:footnote><w:footnote w:id="4">'+p('<w:r><w:footnoteRef/></w:r>'+r(' The last.'))+'</w:footnote></w:footnotes>'
num=f'<w:numbering {W}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%2)"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
R='http://schemas.openxmlformats.org/officeDocument/2006/relationships/'
with zipfile.ZipFile('odd.docx','w',zipfile.ZIP_DEFLATED) as z:
    z.writestr('[Content_Types].xml','<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="htm" ContentType="text/html"/></Types>')
    z.writestr('_rels/.rels',f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="{R}officeDocument" Target="word/document.xml"/></Relationships>')
    z.writestr('word/_rels/document.xml.rels',f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{R}footnotes" Target="footnotes.xml"/><Relationship Id="rId2" Type="{R}numbering" Target="numbering.xml"/><Relationship Id="rId5" Type="{R}aFChunk" Target="chunk.htm"/><Relationship Id="rId6" Type="{R}glossaryDocument" Target="glossary/document.xml"/><Relationship Id="rId9" Type="{R}hyperlink" Target="https://example.org/" TargetMode="External"/></Relationships>')
    z.writestr('word/chunk.htm','<html><body><p>Words of a <b>chunk</b> in HTML.</p></body></html>')
    z.writestr('word/glossary/document.xml',f'<w:glossaryDocument {W}><w:docParts><w:docPart><w:docPartBody>{p(r("Glossary words."))}</w:docPartBody></w:docPart></w:docParts></w:glossaryDocument>')
    z.writestr('word/document.xml',f'<?xml version="1.0" encoding="UTF-8"?><w:document {W}><w:body>{body}</w:body></w:document>')
    z.writestr('word/footnotes.xml',notes); z.writestr('word/numbering.xml',num)
open('hugo.md','w').write('''+++
title = "A title: with colon"
date = 2024-03-05T10:00:00Z
authors = ["Jane Example", "John Example"]
draft = false
[params]
  note = "not shown"
+++

See {{< ref "about.md" >}} and [the page]({{< ref "other.md" >}}).

{{< figure src="/a.png" caption="A caption “with a quotation” in it" >}}

{{< quote author="Jane" >}}
Inside a paired shortcode.
{{< /quote >}}

{{% notice note %}} Percent form *text* here. {{% /notice %}}

He said “it works.”[^1] And an inline note.^[Inline *note* text, p. 4.]

A sentence with {{< youtube abc123 >}} inside it and <!-- a comment --> more.

<!--more-->

[^1]: First paragraph of the note.

    Second paragraph of the note.

    > A quotation inside the note.

    - list in note
[^long]: Never used.
''')
open('jekyll.md','w').write('''---
layout: post
title:  "Welcome"
date:   2015-11-17 16:16:01 -0600
author: Jane Example
tags: [a, b]
---
{% include nav.html %}
{% comment %}
Nobody sees this comment.
{% endcomment %}

{{ page.title }} stays? The year {{ site.time | date: '%Y' }} went.

{% highlight ruby %}
puts "code"
{% endhighlight %}

{% if page.show %}Shown “if” text.{% endif %} See [link]({% post_url 2010-07-21-name %}).

{% raw %}Raw {{ braces }}.{% endraw %}

A paragraph.{: .class #id }

> Quoted block.
{: .prompt-info }

* toc
{:toc}

Term[^n] here.

[^n]: The note {{ site.x }} text.
''')

open('odd.srt','w').write('1\n00:00:01,000 --> 00:00:04,000\n<i>ANNA:</i> We were <b>warned</b>.\n\n2\n00:00:04,500 --> 00:00:06,000\n{\\an8}- Nobody listened.\n- I did.\n\n3\n00:00:07,000 --> 00:00:09,000\n<font color="#fff">The river</font> rose\nall night.\n\n4\n00:00:10,000 --> 00:00:11,000\n[music]\n')
open('odd.vtt','w').write('WEBVTT - Title\n\nSTYLE\n::cue { color: red }\n\nNOTE a comment\nover lines\n\nREGION\nid:x\n\nid1\n00:01.000 --> 00:04.000 align:start\n<v Anna Smith>We were <c.loud>warned</c>.</v>\n\n00:04.500 --> 00:06.000\n<v.first Bob>Nobody &amp; no one</v> <00:05.000>listened.\n\n00:07.000 --> 00:09.000\n<ruby>漢<rt>kan</rt></ruby> &lt;tag&gt; &lrm;\n')
att=b'From: x@example.org\nSubject: Inner\nContent-Type: text/plain; charset=utf-8\n\nInner words of the attached message.\n'
q=lambda s:quopri.encodestring(s.encode()).decode()
open('odd.eml','wb').write(('''From: =?iso-8859-1?q?J=E9r=F4me?= <j@example.org>
To: a@example.org
Subject: =?utf-8?b?w5xiZXI=?= die
 =?utf-8?q?_Flut?=
Date: Tue, 5 Jan 2016 10:00:00 +0100
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="m"

preamble not shown
--m
Content-Type: multipart/alternative; boundary="a"

--a
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable

'''+q('He said “it works” — and a very long line that quoted printable must break softly because it runs over seventy-six.\n\n> quoted reply\n')+'''
--a
Content-Type: text/html; charset=utf-8

<p>He said “it works” in HTML.</p>
--a--
--m
Content-Type: message/rfc822

'''+att.decode()+'''
--m
Content-Type: text/plain; charset=utf-8; name="notes.txt"
Content-Disposition: attachment; filename="notes.txt"

Attached text words.
--m
Content-Type: image/png
Content-Disposition: attachment; filename="x.png"
Content-Transfer-Encoding: base64

iVBORw0KGgo=
--m--
epilogue
''').encode())
open('html.eml','wb').write(('''From: a@example.org
Subject: only html
MIME-Version: 1.0
Content-Type: text/html; charset="windows-1252"
Content-Transfer-Encoding: quoted-printable

<html><body><p>Caf=E9 =93quoted=94 words.</p><p style=3D"display:none">Preheader</p></body></html>
''').encode())
open('odd.rtf','w').write(r'''{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0 Times;}}{\info{\title The Flood}{\author Jane Example}}
\pard Body with a note{\super\chftn{\footnote\pard\plain{\super\chftn} First note.\par Second paragraph.}} and on.\par
\pard Curly \'93quotes\'94 and \u8212?dash \emdash  \ldblquote x\rdblquote  \lquote y\rquote.\par
\pard {\field{\*\fldinst HYPERLINK "https://example.org"}{\fldrslt linked words}} after{\super\chftn{\footnote\ftnalt\pard\plain{\super\chftn} An endnote.}}.\par
\trowd\cellx1000\cellx2000 cell one\cell cell two\cell\row
\pard {\v hidden words}{\deleted deleted words}{\revised inserted words}\par
{\*\unknowngroup not shown}{\header head words\par}{\footer foot words\par}{\pict 0123}\par
\pard \u-10179?\u-8704? emoji\line broken\tab tabbed \~nbsp co\-op non\_breaking\par}''')
ODF='xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xlink="http://www.w3.org/1999/xlink"'
n=lambda i,c,t:f'<text:note text:id="f{i}" text:note-class="{c}"><text:note-citation>{i}</text:note-citation><text:note-body><text:p>{t}</text:p><text:p>More of it.</text:p></text:note-body></text:note>'
body=f'''<text:tracked-changes><text:changed-region text:id="d1"><text:deletion><office:change-info><dc:creator>J</dc:creator><dc:date>2020-01-01T00:00:00</dc:date></office:change-info><text:p>deleted words </text:p></text:deletion></text:changed-region><text:changed-region text:id="i1"><text:insertion><office:change-info><dc:creator>J</dc:creator></office:change-info></text:insertion></text:changed-region></text:tracked-changes>
<text:h text:outline-level="1">Heading</text:h><text:p>Body <text:change text:change-id="d1"/><text:change-start text:change-id="i1"/>inserted<text:change-end text:change-id="i1"/> words{n(1,'footnote','Foot note.')} and<text:s text:c="3"/>spaces<text:tab/>tab<text:line-break/>line{n(2,'endnote','End note.')}.</text:p>
<text:p>With <office:annotation><dc:creator>X</dc:creator><text:p>Comment words</text:p></office:annotation>a comment, <text:a xlink:href="https://example.org">a link</text:a>, a field <text:page-number>3</text:page-number> <text:bookmark-ref>ref text</text:bookmark-ref>, <text:hidden-text text:string-value="hid" text:is-hidden="true">hid</text:hidden-text><text:ruby><text:ruby-base>漢</text:ruby-base><text:ruby-text>kan</text:ruby-text></text:ruby>.</text:p>
<text:p>Frame <draw:frame><draw:text-box><text:p>Box words.</text:p></draw:text-box></draw:frame>after.</text:p>
<text:list><text:list-item><text:p>item one</text:p><text:list><text:list-item><text:p>inner</text:p></text:list-item></text:list></text:list-item></text:list>
<table:table><table:table-row><table:table-cell><text:p>c1{n(3,'footnote','In a table.')}</text:p><text:p>c1b</text:p></table:table-cell><table:table-cell><text:p>c2</text:p></table:table-cell></table:table-row></table:table>
<text:section text:display="none"><text:p>Hidden section.</text:p></text:section><text:section><text:p>Seen section.</text:p></text:section>'''
with zipfile.ZipFile('odd.odt','w') as z:
    z.writestr('mimetype','application/vnd.oasis.opendocument.text'); z.writestr('content.xml',f'<office:document-content {ODF}><office:body><office:text>{body}</office:text></office:body></office:document-content>')
X='<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title>c</title></head><body>%s</body></html>'
with zipfile.ZipFile('odd.epub','w') as z:
    z.writestr('mimetype','application/epub+zip'); z.writestr('META-INF/container.xml','<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OPS/c.opf" media-type="application/oebps-package+xml"/></rootfiles></container>')
    z.writestr('OPS/c.opf','<package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Book</dc:title><dc:creator>Jane</dc:creator></metadata><manifest><item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/><item id="b" href="b.xhtml" media-type="application/xhtml+xml"/><item id="a" href="a%20one.xhtml" media-type="application/xhtml+xml"/><item id="n" href="notes.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="nav"/><itemref idref="a"/><itemref idref="b"/><itemref idref="n" linear="no"/></spine></package>')
    z.writestr('OPS/nav.xhtml',X%'<nav epub:type="toc"><ol><li><a href="a%20one.xhtml">Chapter A</a></li></ol></nav>')
    z.writestr('OPS/a one.xhtml',X%'<h1>Chapter A</h1><p>Words<a epub:type="noteref" href="notes.xhtml#n1" id="r1">1</a> of A.<span epub:type="pagebreak" id="p2" title="2"/> Page two words.</p>')
    z.writestr('OPS/b.xhtml',X%'<h1>Chapter B</h1><p>Words<a href="notes.xhtml#n2" id="r2"><sup>2</sup></a> of B<a epub:type="noteref" href="#loc">*</a>.</p><aside epub:type="footnote" id="loc"><p>Local note.</p></aside>')
    z.writestr('OPS/notes.xhtml',X%'<h1>Notes</h1><p id="n1"><a href="a%20one.xhtml#r1">1.</a> First end note.</p><p id="n2"><a href="b.xhtml#r2">2.</a> Second end note.</p>')
P='<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>T</title></head><body>%s</body></html>'
def w(n,b): open(n,'w').write(P%b)
w('wordpress.html','''<header><nav><ul><li><a href="/">Home</a></li></ul></nav></header><main><article><h1>Title</h1><p>He said “it works.”<sup data-fn="abc" class="fn"><a href="#abc" id="abc-link">1</a></sup> And more.<sup data-fn="def" class="fn"><a href="#def" id="def-link">2</a></sup></p>
<aside class="related-posts"><h3>Related</h3><ul><li><a href="/x">“Quoted title” of another article</a></li><li><a href="/y">Another</a></li></ul></aside>
<p>After the box.</p><figure class="wp-block-image"><img src="x" alt="alt words"><figcaption>A caption “quoted”.</figcaption></figure>
<ol class="wp-block-footnotes"><li id="abc">First note. <a href="#abc-link" aria-label="Jump to footnote reference 1">↩︎</a></li><li id="def">Second note. <a href="#def-link">↩︎</a></li></ol></article></main><footer>Footer words</footer>''')
w('substack.html','''<article><div class="body markup"><p>Some text here<a class="footnote-anchor" data-component-name="FootnoteAnchorToDOM" id="footnote-anchor-1-123" href="#footnote-1-123" target="_self">1</a> and more.</p><div class="subscription-widget-wrap"><p>Subscribe now</p></div><p>End<a class="footnote-anchor" id="footnote-anchor-2-123" href="#footnote-2-123">2</a>.</p>
<div class="footnote" data-component-name="FootnoteToDOM"><a id="footnote-1-123" href="#footnote-anchor-1-123" class="footnote-number" contenteditable="false" target="_self">1</a><div class="footnote-content"><p>The first note.</p><p>Second paragraph.</p></div></div>
<div class="footnote"><a id="footnote-2-123" href="#footnote-anchor-2-123" class="footnote-number">2</a><div class="footnote-content"><p>The second note.</p></div></div></div></article>''')
w('wikipedia.html','''<div id="mw-content-text"><p>Berlin is a city.<sup id="cite_ref-1" class="reference"><a href="#cite_note-1"><span class="cite-bracket">[</span>1<span class="cite-bracket">]</span></a></sup><sup id="cite_ref-n_2-0" class="reference"><a href="#cite_note-n-2">[note 1]</a></sup> It is large.<sup id="cite_ref-1b" class="reference"><a href="#cite_note-1">[1]</a></sup><span class="mw-editsection">[<a href="#">edit</a>]</span></p><div class="hatnote">For other uses, see X.</div>
<ol class="references"><li id="cite_note-1"><span class="mw-cite-backlink">^ <a href="#cite_ref-1"><sup><i><b>a</b></i></sup></a> <a href="#cite_ref-1b"><sup>b</sup></a></span> <span class="reference-text">Smith, <i>Berlin</i>, p. 3.</span></li><li id="cite_note-n-2"><span class="mw-cite-backlink"><b><a href="#cite_ref-n_2-0">^</a></b></span> <span class="reference-text">A remark.</span></li></ol></div>''')
w('elements.html','''<p>One<br><br>Two after a br paragraph<br>three</p><details><summary>Show</summary><p>Collapsed words.</p></details><p aria-hidden="true">Aria hidden words.</p><p hidden>Hidden words.</p><p hidden="until-found">Until found.</p><table><tr><th>H1</th><th>H2</th></tr><tr><td>a<p>b</p></td><td>c<br>d</td></tr></table><p><ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp>字<rt>ji</rt></ruby> ruby</p><p>co&shy;operate un&#8203;seen A&nbsp;B</p><p>He wrote <q>inner <q>nested</q> words</q>.</p><p>x<wbr>y</p><pre>code  text</pre><p>E = mc<sup>2</sup> and H<sub>2</sub>O</p><noscript><p>No script words.</p></noscript><template><p>Template</p></template><svg><title>svg title</title><text>svg text</text></svg><math><mi>x</mi><mo>=</mo><mn>2</mn></math><select><option>opt</option></select><button>Press</button><textarea>area</textarea><label>Label</label><dl><dt>Term</dt><dd>Definition</dd></dl><p><del>Deleted</del> <ins>inserted</ins> <s>struck</s></p><div style="display:none">Style none</div><p>The <span class="sr-only">screen reader</span> words</p><iframe>frame words</iframe><object>object fallback</object><audio>audio fallback</audio><p>Text <!-- comment --> here</p>Loose text<div>Block <p>inner</p> tail</div>''')
w('ghost.html','''<article class="gh-article"><section class="gh-content"><p>Words.<sup class="footnote-ref"><a href="#fn1" id="fnref1">[1]</a></sup></p><div class="kg-card kg-callout-card"><div class="kg-callout-text">Callout “quoted”.</div></div><blockquote class="kg-blockquote-alt">Alt quote.</blockquote><figure class="kg-card kg-bookmark-card"><a class="kg-bookmark-container" href="x"><div class="kg-bookmark-content"><div class="kg-bookmark-title">Bookmark title</div><div class="kg-bookmark-description">Desc</div></div></a></figure><hr class="footnotes-sep"><section class="footnotes"><ol class="footnotes-list"><li id="fn1" class="footnote-item"><p>Note one. <a href="#fnref1" class="footnote-backref">↩︎</a></p></li></ol></section></section></article>''')
w('drupal.html','''<div class="field--name-body"><p>Claim.<a class="see-footnote" id="footnoteref1_abc" title="The note words." href="#footnote1_abc">1</a> More.<a class="see-footnote" id="footnoteref2_abc" href="#footnote2_abc">2</a></p><ul class="footnotes"><li class="footnote" id="footnote1_abc"><a class="footnote-label" href="#footnoteref1_abc">1.</a> The note words.</li><li class="footnote" id="footnote2_abc"><a class="footnote-label" href="#footnoteref2_abc">2.</a> Other note.</li></ul></div>''')
w('medium.html','''<article><p id="ab1">Text with a note [1] and another [2].</p><figure><img/><figcaption>Photo by <a href="x">X</a></figcaption></figure><p>Read also: <a href="x">Other</a></p><h2>Notes</h2><p>[1] First typed note.</p><p>[2] Second typed note.</p><div role="button">Clap</div></article>''')
w('tooltips.html','''<p>Tooltips<span class="footnote"><sup>1</sup><span class="tooltip" role="tooltip" style="display:none">The tooltip note.</span></span> here. Modern<a href="#" data-footnote-ref aria-describedby="fl" id="user-content-fnref-1">1</a> one.</p><aside epub:type="footnote" id="n1"><p><a href="#r1">1</a> Aside note.</p></aside><p>Ref<a epub:type="noteref" href="#n1" id="r1">1</a>.</p>''')
P='xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
RELS='<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">%s</Relationships>'
rel=lambda i,t,to: f'<Relationship Id="{i}" Type="{R}{t}" Target="{to}"/>'
ap=lambda t: f'<a:p><a:r><a:t>{t}</a:t></a:r></a:p>'
sp=lambda kind,x: f'<p:sp><p:nvSpPr><p:nvPr><p:ph type="{kind}"/></p:nvPr></p:nvSpPr><p:txBody>{x}</p:txBody></p:sp>'
def slide(root,x): return f'<p:{root} {P}><p:cSld><p:spTree>{x}</p:spTree></p:cSld></p:{root}>'
with zipfile.ZipFile('odd.pptx','w',zipfile.ZIP_DEFLATED) as z:
    z.writestr('[Content_Types].xml','<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>')
    z.writestr('_rels/.rels',RELS%rel('r1','officeDocument','ppt/presentation.xml'))
    z.writestr('ppt/presentation.xml',f'<p:presentation {P}><p:sldIdLst><p:sldId id="256" r:id="s2"/><p:sldId id="257" r:id="s1"/></p:sldIdLst></p:presentation>')
    z.writestr('ppt/_rels/presentation.xml.rels',RELS%(rel('s1','slide','slides/slide1.xml')+rel('s2','slide','slides/slide2.xml')))
    z.writestr('ppt/slides/slide1.xml',slide('sld',sp('title',ap('The second slide'))+sp('body','<a:p><a:r><a:t>Split </a:t></a:r><a:r><a:t>run</a:t></a:r><a:br/><a:fld type="x"><a:t>field</a:t></a:fld></a:p>')+'<p:graphicFrame><a:graphic><a:graphicData><a:tbl><a:tr><a:tc><a:txBody>'+ap('cell one')+'</a:txBody></a:tc><a:tc><a:txBody>'+ap('cell two')+'</a:txBody></a:tc></a:tr></a:tbl></a:graphicData></a:graphic></p:graphicFrame>'+sp('sldNum',ap('2'))))
    z.writestr('ppt/slides/slide2.xml',slide('sld',sp('ctrTitle',ap('The first slide'))+sp('subTitle',ap('“We stay,” she said.'))))
    z.writestr('ppt/slides/_rels/slide2.xml.rels',RELS%rel('n1','notesSlide','../notesSlides/notesSlide1.xml'))
    z.writestr('ppt/notesSlides/notesSlide1.xml',slide('notes',sp('sldImg','')+sp('body',ap('Say it twice: “We stay.”'))+sp('sldNum',ap('1'))))
