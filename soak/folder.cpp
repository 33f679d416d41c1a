// SPDX-License-Identifier: MIT
#include "soak/folder.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <nlohmann/json.hpp>
#include <thread>

#include "runner/build_info.hpp"
#include "runner/environment.hpp"
#include "runner/user_error.hpp"
#include "runner/whole_file.hpp"

namespace hiplab::soak {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

constexpr std::uintmax_t kLargestScript = 1 << 20;
constexpr double kLockPatience_s = 10;  ///< the processes of a killed soak need a moment to follow it

void make_folder(const fs::path& folder) {
  std::error_code error;
  fs::create_directories(folder, error);
  if (error) throw UserError(fmt::format("cannot make {}: {}", folder.string(), error.message()));
}

void move(const fs::path& from, const fs::path& to) {
  std::error_code error;
  fs::rename(from, to, error);
  if (error) throw UserError(fmt::format("cannot rename {} to {}: {}", from.string(), to.string(), error.message()));
}

/// Left open for as long as this process lives.
void lock(const fs::path& file) {
  const int fd = ::open(file.c_str(), O_CREAT | O_RDWR | O_CLOEXEC, 0666);
  if (fd < 0) throw UserError(fmt::format("cannot write {}: {}", file.string(), std::strerror(errno)));
  const auto until = std::chrono::steady_clock::now() + std::chrono::duration<double>(kLockPatience_s);
  while (flock(fd, LOCK_EX | LOCK_NB) != 0) {
    if (std::chrono::steady_clock::now() >= until)
      throw UserError(fmt::format("{} is held by another soak that is running", file.parent_path().string()));
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
  }
}

Json built_from() {
  const BuildInfo& info = build_info();
  return {{"hiplab", info.version}, {"commit", info.commit}, {"dirty", info.dirty}};
}

/// Copies the text files that the command names, so that the receipt says what was run when they have changed since.
void keep_scripts(const Receipt& receipt, const fs::path& folder) {
  for (const std::string& word : receipt.command) {
    std::error_code error;
    if (!fs::is_regular_file(word, error) || fs::file_size(word, error) > kLargestScript || error) continue;
    const auto bytes = read_whole_file(word);
    if (std::find(bytes.begin(), bytes.end(), std::byte{0}) != bytes.end()) continue;  // a program, no script
    make_folder(folder / "scripts");
    write_whole_file(folder / "scripts" / fs::path(word).filename(), bytes);
  }
}

Json receipt_json(const Receipt& receipt) {
  return {{"command", receipt.command},
          {"expected", receipt.expected},
          {"happened", receipt.happened},
          {"exit_code", receipt.end.exit_code >= 0 ? Json(receipt.end.exit_code) : Json()},
          {"signal", receipt.end.signal ? Json(receipt.end.signal) : Json()},
          {"timed_out", receipt.end.timed_out},
          {"seconds", receipt.end.seconds},
          {"not_captured", receipt.not_captured},
          {"logs", {"stdout.log", "stderr.log"}},
          {"recorded", utc_now()}};
}

}  // namespace

void Folder::open(const Plan& plan, bool resume, bool force) const {
  const fs::path head = root_ / "soak.json";
  const bool ours = fs::exists(head);
  if (fs::exists(root_) && !fs::is_directory(root_)) throw UserError(fmt::format("{} is a file", root_.string()));
  if (fs::exists(root_) && !ours && !fs::is_empty(root_) && !fs::exists(root_ / "lock"))
    throw UserError(fmt::format("{} holds files that are no soak's; name another folder", root_.string()));
  if (ours && !resume && !force)
    throw UserError(fmt::format("{} holds a soak; --resume continues it, --force starts anew", root_.string()));
  make_folder(root_);
  lock(root_ / "lock");
  if (ours && force)
    for (const auto& entry : fs::directory_iterator(root_))
      if (entry.path().filename() != "lock") fs::remove_all(entry.path());
  if (ours && !force) {
    const Json json = Json::parse(read_whole_text(head), nullptr, false);
    if (json.is_discarded() || json.value("plan_sha256", "") != plan.digest)
      throw UserError(
          fmt::format("{} was made by another plan than {}; --force starts anew", root_.string(), plan.file.string()));
    return;
  }
  write_whole_file(root_ / "plan.toml", read_whole_text(plan.file));
  Json json = {
      {"schema", "hiplab-soak/1"}, {"title", plan.title}, {"plan_sha256", plan.digest}, {"started", utc_now()}};
  json.update(built_from());
  write_whole_file(head, json.dump(2) + "\n");
}

fs::path Folder::result(const StepPlace& place) const {
  return root_ / place.arm / place.mode / place.step;
}
fs::path Folder::attempt(const StepPlace& place) const {
  return result(place).string() + ".part";
}
fs::path Folder::server_log(const std::string& arm, const std::string& mode) const {
  return root_ / arm / mode / "server.log";
}

bool Folder::done(const StepPlace& place) const {
  return fs::exists(result(place) / "DONE");
}
bool Folder::mode_done(const std::string& arm, const std::string& mode) const {
  return fs::exists(root_ / arm / (mode + "_DONE"));
}
void Folder::mark_mode_done(const std::string& arm, const std::string& mode, const std::string& text) const {
  write_whole_file(root_ / arm / (mode + "_DONE"), text);
}

fs::path Folder::begin(const StepPlace& place) const {
  const fs::path folder = attempt(place);
  std::error_code error;
  if (fs::remove_all(folder, error) > 0 && !error)
    log(fmt::format("{} {} {} had been cut off; it is taken anew", place.arm, place.mode, place.step));
  make_folder(folder);
  return folder;
}

void Folder::keep(const StepPlace& place, const std::string& done_text) const {
  write_whole_file(attempt(place) / "DONE", done_text);
  move(attempt(place), result(place));
}

fs::path Folder::new_receipt_folder(const StepPlace& place) const {
  const fs::path failed = root_ / place.arm / "failed";
  make_folder(failed);
  for (int n = 1;; ++n) {
    const fs::path folder = failed / fmt::format("{}-{}-{}", place.mode, place.step, n);
    if (!fs::exists(folder)) return folder;
  }
}

void Folder::fail(const StepPlace& place, const Receipt& receipt) const {
  keep_scripts(receipt, attempt(place));
  write_whole_file(attempt(place) / "receipt.json", receipt_json(receipt).dump(2) + "\n");
  move(attempt(place), new_receipt_folder(place));
}

void Folder::fail_beside(const StepPlace& place, const Receipt& receipt) const {
  const fs::path folder = new_receipt_folder(place), part = folder.string() + ".part";
  make_folder(part);
  std::error_code ignored;
  for (const char* name : {"stdout.log", "stderr.log"}) fs::copy_file(attempt(place) / name, part / name, ignored);
  keep_scripts(receipt, part);
  write_whole_file(part / "receipt.json", receipt_json(receipt).dump(2) + "\n");
  move(part, folder);
}

std::vector<FoundReceipt> Folder::receipts() const {
  std::vector<FoundReceipt> found;
  std::error_code error;
  for (fs::recursive_directory_iterator it(root_, error), end; !error && it != end; it.increment(error)) {
    if (it->path().filename() != "receipt.json") continue;
    const Json json = Json::parse(read_whole_text(it->path()), nullptr, false);
    if (json.is_discarded()) continue;
    found.push_back({fs::relative(it->path().parent_path(), root_), json.value("expected", ""),
                     json.value("happened", ""), json.value("not_captured", std::vector<std::string>{})});
  }
  std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.folder < b.folder; });
  return found;
}

void Folder::describe_arm(const Plan& plan, const ArmPlan& arm) const {
  make_folder(root_ / arm.name);
  const fs::path file = root_ / arm.name / "metadata.json";
  if (fs::exists(file)) return;
  Json json = {{"arm", arm.name}, {"set", arm.set}, {"plan_sha256", plan.digest}, {"started", utc_now()}};
  json.update(built_from());
  json["primary"] = plan.replay.words;
  json["primary_built_in"] = plan.built_in();
  if (plan.server) json["server"] = plan.server->command;
  if (plan.supplementary) json["supplementary"] = plan.supplementary->words;
  write_whole_file(file, json.dump(2) + "\n");
}

void Folder::log(const std::string& line) const {
  const std::string text = utc_now() + " " + line + "\n";
  const int fd = ::open((root_ / "runner.log").c_str(), O_CREAT | O_WRONLY | O_APPEND | O_CLOEXEC, 0666);
  const bool written = fd >= 0 && write(fd, text.data(), text.size()) == static_cast<ssize_t>(text.size());
  if (fd >= 0) close(fd);
  if (!written)
    throw UserError(fmt::format("cannot write {}: {}", (root_ / "runner.log").string(), std::strerror(errno)));
}

}  // namespace hiplab::soak
