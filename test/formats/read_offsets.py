"""Reads doccano, Label Studio and brat output as Python programs do, by slicing str, and prints the words of every span as JSON."""

import json
import os
import sys

directory = sys.argv[1]


def text_of(name):
    # newline="" : no line ending is changed, as in brat's own reader.
    with open(os.path.join(directory, name), encoding="utf-8", newline="") as file:
        return file.read()


def doccano():
    spans = []
    for line in text_of("doccano.jsonl").split("\n"):
        record = json.loads(line)
        spans.append([[label, record["text"][start:end]] for start, end, label in record["label"]])
    return spans


def label_studio():
    task = json.loads(text_of("label-studio.json"))
    text = task["data"]["text"]
    regions = {}
    for result in task["predictions"][0]["result"]:
        if result["type"] == "relation":
            assert result["from_id"] in regions and result["to_id"] in regions, result
            continue
        value = result["value"]
        assert text[value["start"] : value["end"]] == value["text"], value
        key = {"labels": "labels", "choices": "choices"}[result["type"]]
        regions.setdefault(result["id"], []).append(value[key][0])
    return regions


def brat():
    found = {}
    for name in sorted(os.listdir(directory)):
        if not name.endswith(".ann"):
            continue
        text = text_of(name[:-4] + ".txt")
        entities, rest = {}, []
        for line in text_of(name).split("\n"):
            if not line:
                continue
            key, *fields = line.split("\t")
            if key[0] != "T":
                rest.append([key, *fields])
                continue
            kind, offsets = fields[0].split(" ", 1)
            pieces = [text[int(start) : int(end)] for start, end in (piece.split(" ") for piece in offsets.split(";"))]
            assert " ".join(pieces) == fields[1], (pieces, fields[1])
            entities[key] = [kind, fields[1]]
        for key, *fields in rest:
            targets = [word.split(":")[-1] for word in fields[0].split(" ")[1:] if word.split(":")[-1] in entities]
            assert targets, fields
        found[name] = list(entities.values())
    return found


print(json.dumps({"doccano": doccano(), "label-studio": label_studio(), "brat": brat()}))
