using Azure;
using Azure.Data.Tables;
using TeamsAssistant.Access;
using TeamsAssistant.Storage;

namespace TeamsAssistant.Committees;

internal sealed class MatterTable(StorageTables tables, MatterBell bell) : IMatters
{
    // Each lost race is somebody else's success: as many may write at once to one committee.
    private const int MostTries = 20;

    private readonly TableClient committees = tables.Get(TableName.Committees);

    public async Task<Matter?> FindAsync(string committee, string id, CancellationToken cancellation) =>
        await ReadAsync(committee, id, cancellation) is { } row ? MatterRows.Read(row) : null;

    public async Task<Matter?> FindAsync(NewMatter wish, CancellationToken cancellation) => (await PlaceAsync(wish, cancellation)).Matter;

    public async Task<Matter?> FindNumberAsync(string committee, DiaryNumber number, CancellationToken cancellation)
    {
        // Numbers of earlier days lie under their prefix.
        DiaryNumber[] keys = number.Prefix is null ? [number] : [number with { Prefix = null }, number];
        foreach (var key in keys)
        {
            if (await RowAsync(committee, MatterRows.NumberKey(key), cancellation) is { } row
                && await FindAsync(committee, MatterRows.ReadNumber(row), cancellation) is { DiaryNumber: { } given } matter
                && DiaryNumber.Read(given) is { } known
                && number.Means(known))
            {
                return matter;
            }
        }

        return null;
    }

    public async Task<IReadOnlyList<Matter>> OpenAsync(string committee, CancellationToken cancellation) =>
    [
        .. (await RowRange.ReadAsync(committees, MatterRows.Partition(committee), MatterRows.Open, cancellation))
            .Select(MatterRows.Read).OrderBy(matter => matter.Meeting).ThenBy(matter => matter.Id, StringComparer.Ordinal),
    ];

    public async Task<IReadOnlyList<string>> UnfinishedAsync(string committee, CancellationToken cancellation) =>
        [.. (await RowRange.ReadAsync(committees, MatterRows.Partition(committee), MatterRows.Unfinished, cancellation)).Select(MatterRows.ReadUnfinished)];

    public async Task<byte[]?> FiguresAsync(Matter matter, int version, CancellationToken cancellation) =>
        await RowAsync(matter.Committee, FigureRows.Key(matter, version), cancellation) is { } row ? FigureRows.Read(row) : null;

    public async Task<Matter> RegisterAsync(NewMatter wish, Change change, CancellationToken cancellation)
    {
        for (var attempt = 1; attempt <= MostTries; attempt++)
        {
            var (present, id) = await PlaceAsync(wish, cancellation);
            if (present is not null)
            {
                return present;
            }

            var diary = await RowAsync(wish.Committee, MeetingRows.DiaryKey(wish.Year), cancellation);
            var number = MeetingRows.ReadDiary(diary) + 1;
            var matter = new Matter
            {
                Id = id,
                Committee = wish.Committee,
                Kind = wish.Kind,
                Subject = wish.Subject,
                Period = wish.Period,
                Chosen = wish.Chosen,
                Round = wish.Round,
                Meeting = wish.Meeting,
                DiaryNumber = wish.Format.Of(wish.Prefix, wish.Year, number),
                HandlingOfficial = wish.HandlingOfficial,
                Registered = change.At,
                Pending = wish.Pending,
            };
            var (key, openKey, unfinishedKey) = KeysOf(matter);
            var batch = Batch(wish.Committee, change)
                .Replace(MeetingRows.WriteDiary(wish.Year, number), diary?.ETag ?? default(ETag))
                .Add(MatterRows.Write(key, matter))
                .Add(MatterRows.Write(openKey, matter))
                .Add(MatterRows.WriteNumber(new DiaryNumber(null, wish.Year, number), matter))
                .Audit(matter.Id, $"number {matter.DiaryNumber} kind {matter.Kind}");
            if (matter.IsUnfinished)
            {
                batch.Add(MatterRows.WriteUnfinished(unfinishedKey, matter));
            }

            if (await batch.SubmitAsync(cancellation) is BatchResult.Done)
            {
                return matter;
            }
        }

        throw Lost();
    }

    public async Task<MatterOutcome> ChangeAsync(
        string committee, string id, IReadOnlyList<DateOnly> days, Func<Matter, IReadOnlyList<Meeting>, MatterStep> rule, Change change, CancellationToken cancellation)
    {
        for (var attempt = 1; attempt <= MostTries; attempt++)
        {
            if (await ReadAsync(committee, id, cancellation) is not { } row)
            {
                return new MatterOutcome(new Refusal("matter.unknown"), null, false);
            }

            var (matter, meetings) = (MatterRows.Read(row), await MeetingRowsAsync(committee, days, cancellation));
            var step = rule(matter, [.. meetings.Select(one => one.Meeting)]);
            if (step.Refusal is not null || ReferenceEquals(step.Next, matter))
            {
                return new MatterOutcome(step.Refusal, step.Next, false) { Meetings = [.. meetings.Select(one => one.Meeting)] };
            }

            var batch = Batch(committee, change);
            Write(batch, row, matter, step.Next!);
            if (step.Figures is { Length: > 0 and <= FigureRows.Longest } figures)
            {
                batch.Upsert(FigureRows.Write(step.Next!, figures));
            }

            foreach (var meeting in step.Meetings)
            {
                batch.Replace(MeetingRows.Write(meeting), meetings.First(one => one.Meeting.Day == meeting.Day).Tag);
            }

            if (await batch.Audit(matter.Id, AccountOf(matter, step.Next!)).SubmitAsync(cancellation) is BatchResult.Done)
            {
                if (step.Next is { IsBehind: true, Pending: null })
                {
                    bell.Ring(committee);
                }

                return new MatterOutcome(null, step.Next, true) { Meetings = step.Meetings };
            }
        }

        throw Lost();
    }

    public async Task<Meeting> MeetingAsync(string committee, DateOnly day, CancellationToken cancellation) =>
        (await MeetingRowsAsync(committee, [day], cancellation))[0].Meeting;

    public async Task<IReadOnlyList<Meeting>> MeetingsAsync(string committee, DateOnly from, CancellationToken cancellation) =>
    [
        .. (await RowRange.ReadBetweenAsync(committees, MatterRows.Partition(committee), MeetingRows.Key(from), MeetingRows.End, cancellation))
            .Select(MeetingRows.Read),
    ];

    public async Task<(Meeting Meeting, bool Changed)> ChangeMeetingAsync(
        string committee, DateOnly day, Func<Meeting, Meeting> rule, Change change, CancellationToken cancellation)
    {
        for (var attempt = 1; attempt <= MostTries; attempt++)
        {
            var (meeting, tag) = (await MeetingRowsAsync(committee, [day], cancellation))[0];
            var next = rule(meeting);
            if (ReferenceEquals(next, meeting))
            {
                return (meeting, false);
            }

            var batch = Batch(committee, change).Replace(MeetingRows.Write(next), tag)
                .Audit(MeetingRows.Key(day), $"matters {next.Agenda.Count}");
            if (await batch.SubmitAsync(cancellation) is BatchResult.Done)
            {
                return (next, true);
            }
        }

        throw Lost();
    }

    // An agenda item of earlier days becomes a matter with the first change of it.
    private static void Write(PartitionBatch batch, TableEntity row, Matter before, Matter next)
    {
        var (key, openKey, unfinishedKey) = KeysOf(next);
        if (row.RowKey == key)
        {
            batch.Replace(MatterRows.Write(key, next), row.ETag);
        }
        else
        {
            batch.Delete(row).Add(MatterRows.Write(key, next));
        }

        if (next.IsOpen)
        {
            batch.Upsert(MatterRows.Write(openKey, next));
        }
        else if (before.IsOpen && row.RowKey == key)
        {
            batch.Delete(openKey);
        }

        if (next.IsUnfinished)
        {
            batch.Upsert(MatterRows.WriteUnfinished(unfinishedKey, next));
        }
        else if (MatterRows.HasUnfinished(row))
        {
            batch.Delete(unfinishedKey);
        }
    }

    // The matter that is wished, or the first key that none has.
    private async Task<(Matter? Matter, string Id)> PlaceAsync(NewMatter wish, CancellationToken cancellation)
    {
        for (var place = 1; ; place++)
        {
            var id = wish.IdAt(place);
            if (await FindAsync(wish.Committee, id, cancellation) is not { } there)
            {
                return (null, id);
            }

            if (wish.Is(there))
            {
                return (there, id);
            }
        }
    }

    private static (string Key, string OpenKey, string UnfinishedKey) KeysOf(Matter matter)
    {
        var year = MatterId.YearOf(matter.Committee, matter.Id) ?? throw new ArgumentException("Not a key of a matter.", nameof(matter));
        return (MatterRows.Key(year, matter.Id), MatterRows.OpenKey(year, matter.Id), MatterRows.UnfinishedKey(year, matter.Id));
    }

    private static string AccountOf(Matter before, Matter matter)
    {
        var document = matter.Document is { } made ? $" document {made.Sha256[..12]} version {made.Version}{(made.Gone ? " gone" : "")}" : "";
        var decision = matter.Latest is { } latest ? $" decision {latest.Kind} paragraph {latest.Paragraph}" : "";
        var corrected = before.Decisions.Count == matter.Decisions.Count && before.Latest is { } was && !was.Says(matter.Latest!)
            ? $" instead of {was.Kind} paragraph {was.Paragraph}"
            : "";
        var pending = matter.Pending is { } work ? $" {work.Kind} {work.Outcome?.ToString() ?? "begun"}" : "";
        return $"state {matter.State} meeting {matter.Meeting:yyyy-MM-dd} round {matter.Round ?? "none"}{document}{decision}{corrected}{pending}";
    }

    private async Task<TableEntity?> ReadAsync(string committee, string id, CancellationToken cancellation)
    {
        if (MatterId.DayOf(committee, id) is not { } day)
        {
            return null;
        }

        if (await RowAsync(committee, MatterRows.Key(day.Year, id), cancellation) is { } row)
        {
            return row;
        }

        return string.Equals(id, MatterId.Of(committee, day, MatterKind.OfficialReport), StringComparison.OrdinalIgnoreCase)
            ? await RowAsync(committee, MatterRows.ItemKey(day), cancellation)
            : null;
    }

    private async Task<IReadOnlyList<(Meeting Meeting, ETag Tag)>> MeetingRowsAsync(
        string committee, IReadOnlyList<DateOnly> days, CancellationToken cancellation)
    {
        var read = new List<(Meeting, ETag)>(days.Count);
        foreach (var day in days)
        {
            var row = await RowAsync(committee, MeetingRows.Key(day), cancellation);
            read.Add(row is null ? (new Meeting(committee, day), default) : (MeetingRows.Read(row), row.ETag));
        }

        return read;
    }

    private async Task<TableEntity?> RowAsync(string committee, string key, CancellationToken cancellation)
    {
        var row = await committees.GetEntityIfExistsAsync<TableEntity>(MatterRows.Partition(committee), key, cancellationToken: cancellation);
        return row.HasValue ? row.Value : null;
    }

    private PartitionBatch Batch(string committee, Change change) => new(committees, MatterRows.Partition(committee), change);

    private static InvalidOperationException Lost() => new($"A matter lost {MostTries} races in a row.");
}
